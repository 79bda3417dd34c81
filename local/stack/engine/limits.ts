// How much the engine does at the same time.

/** Resources worked on side by side. */
export const SIDE_BY_SIDE = 8;
