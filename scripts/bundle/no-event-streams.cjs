// Takes the place of @smithy/core/event-streams in the bundle: every client of CloudWatch Logs is set up for them.
module.exports = {
  /** @param {object} config */
  resolveEventStreamSerdeConfig: (config) => config,
};
