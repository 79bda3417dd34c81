import { parameterType } from '../../../../../local/stack/template/parameter-type';

describe('parameterType', () => {
  it.each([
    ['String', false, false, false],
    ['Number', true, false, false],
    ['List<Number>', true, true, false],
    ['CommaDelimitedList', false, true, false],
    ['List<String>', false, true, false],
    ['AWS::EC2::VPC::Id', false, false, false],
    ['List<AWS::EC2::Subnet::Id>', false, true, false],
    ['AWS::SSM::Parameter::Name', false, false, false],
    ['AWS::SSM::Parameter::Value<String>', false, false, true],
    ['AWS::SSM::Parameter::Value<List<String>>', false, true, true],
    ['AWS::SSM::Parameter::Value<CommaDelimitedList>', false, true, true],
    ['AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', false, false, true],
    ['AWS::SSM::Parameter::Value<List<AWS::EC2::Image::Id>>', false, true, true],
  ])('knows %s', (name, isNumber, isList, isStored) => {
    expect(parameterType(name)).toEqual({ isNumber, isList, isStored });
  });

  it.each(['string', 'List<>', 'List<List<String>>', 'AWS::SSM::Parameter::Value<Number>', ''])(
    'does not know %j',
    (name) => {
      expect(parameterType(name)).toBeUndefined();
    },
  );
});
