/** The bundler takes the page's styles from its code, and puts them into a file of their own. */
declare module '*.css';
