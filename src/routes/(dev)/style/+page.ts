// Drawn in the browser alone, so that the language can be switched by the cookie without the app's hooks.
export const ssr = false;
