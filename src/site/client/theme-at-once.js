// Sets the theme that the reader chose, before anything is painted: a script that waits would let the other one flash up.
try {
  const theme = globalThis.localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') globalThis.document.documentElement.dataset.theme = theme;
} catch {
  // Where storage is forbidden, the system decides.
}
