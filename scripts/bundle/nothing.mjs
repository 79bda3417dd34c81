// Takes the place of modules of which the bundle calls nothing: the names that are asked for.
export const defaultProvider = undefined;
export const getInstanceMetadataRegion = undefined;
export const Sha256Js = undefined;
