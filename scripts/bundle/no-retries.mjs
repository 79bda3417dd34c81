// Takes the place of @smithy/core/retry in the bundle, where every client is made to try once (`maxAttempts`).

export const DEFAULT_RETRY_MODE = 'standard';
export const NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {};
export const NODE_RETRY_MODE_CONFIG_OPTIONS = {};
export const RETRY_MODES = {};

/** @param {object} config @returns {object} the same */
export function resolveRetryConfig(config) {
  return config;
}

/** A plugin whose layer does nothing, but is there: that of the signature is put after it by its name. */
export function getRetryPlugin() {
  return {
    /** @param {{ add(layer: (next: unknown) => unknown, where: object): void }} layers */
    applyToStack: (layers) =>
      layers.add((next) => next, {
        name: 'retryMiddleware',
        step: 'finalizeRequest',
        priority: 'high',
      }),
  };
}
