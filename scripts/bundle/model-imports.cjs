// What the generated models import, and the file of this project that takes its place wherever they run
// (docs/adr/0012): in the bundle, in the tests, and in the copies that the mutation run makes.
module.exports = {
  names: [
    '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib',
    'class-transformer',
  ],
  mapping: 'src/model/mapping.ts',
};
