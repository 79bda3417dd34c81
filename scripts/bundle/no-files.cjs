// Takes the place of node:fs/promises in the bundle, where nobody but the SDK asks for a file: for its settings.
module.exports = {
  readFile: async () => {
    throw new Error('There are no such files in a Lambda.');
  },
};
