/** Version of this package, as its manifest says; a test compares the two. */
export const version = '0.1.0'
