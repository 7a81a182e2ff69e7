/** Says sorry for what comes late, where nothing else in the words does. */
export const tooLate = 'This comes later than it should, and I am sorry.';
