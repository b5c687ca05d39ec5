/** The editors' packages that bring no types; their pages use a handful of calls each. */
declare module 'react';
declare module 'react-dom/client';
declare module 'draft-js';
declare module 'quill1';
