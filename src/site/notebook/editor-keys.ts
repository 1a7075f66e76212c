// The keys of the editor: Python's indents, a way to run and a way out.
import type { PrismEditor } from 'prism-code-editor';
import { indentSelectedLines, insertLineAndIndent, insertTab } from 'prism-code-editor/commands';

/**
 * Gives an editor the keys of Python: Tab and Shift+Tab indent, Enter goes on where the line above began, and with Ctrl,
 * Cmd or Shift it runs the cell. After Escape, Tab moves on to the next control as anywhere else.
 */
export function listenToKeys(editor: PrismEditor, run: () => void): void {
  const { keyCommandMap, textarea } = editor;
  let leaving = false;
  keyCommandMap.Escape = () => {
    leaving = true;
  };
  keyCommandMap.Tab = ({ shiftKey, ctrlKey, altKey, metaKey }, [start, end]) => {
    if (leaving || ctrlKey || altKey || metaKey) return false;
    return start === end && !shiftKey ? insertTab(editor, start) : indentSelectedLines(editor, shiftKey);
  };
  keyCommandMap.Enter = ({ ctrlKey, metaKey, shiftKey, isComposing }) => {
    if (isComposing) return false;
    if (!ctrlKey && !metaKey && !shiftKey) return insertLineAndIndent(editor);
    run();
    return true;
  };
  const stay = () => (leaving = false);
  textarea.addEventListener('input', stay);
  textarea.addEventListener('blur', stay);
}
