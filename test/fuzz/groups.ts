// The groups of every pool; ada is in the first.

export const GROUPS = ['staff', 'admins'] as const;
