// What the theme button says of each of its states.

/** The themes in the order in which the button goes through them, in the words of the button. */
export const themeWords = {
  system: 'Theme: as the system',
  light: 'Theme: light',
  dark: 'Theme: dark',
} as const;
