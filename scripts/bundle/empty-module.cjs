// Takes the place of modules of which the bundle calls nothing.
module.exports = {};
