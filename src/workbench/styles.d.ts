/** Stylesheets are imported for their effect; webpack puts them beside the bundle. */
declare module '*.css';
