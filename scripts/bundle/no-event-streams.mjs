// Takes the place of what the SDK has for event streams in the bundle: it is set up for them where none is used.

/** @param {object} config @returns {object} the same */
export function resolveEventStreamSerdeConfig(config) {
  return config;
}

/** What the configuration above would call. */
export const eventStreamSerdeProvider = undefined;

export class HeaderFormatter {}
