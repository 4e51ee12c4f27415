/** Editors that come without types. */
declare module 'jquery' {
  const jQuery: (element: Element) => { summernote(...args: unknown[]): string };
  export default jQuery;
}
declare module 'summernote/dist/summernote-lite.js';
declare module 'quill1' {
  export { default } from 'quill';
}
