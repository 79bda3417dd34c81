// What takes the place of aws-sdk v2, which the resource library requires at load and never uses here.
module.exports = {};
