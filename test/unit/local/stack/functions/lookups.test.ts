import { readMappings } from '../../../../../local/stack/template/mappings';
import { reports } from '../../../../support/stack';
import { parsed } from '../template/parsed';
import { evaluated } from './evaluated';

const known = {
  mappings: readMappings(
    parsed('{Stages: {dev: {Symbols: false, Zones: [a, b]}, prod: {Symbols: true}}}'),
    reports().report,
  ),
  exports: new Map([
    ['base-pool', 'eu-west-1_x'],
    ['Base.PoolId', 'eu-west-1_y'],
  ]),
};

describe('the functions that look up', () => {
  it.each([
    ['!FindInMap [Stages, dev, Symbols]', 'false'],
    ['!FindInMap [Stages, !Join ["", [de, v]], Zones]', ['a', 'b']],
    ['!FindInMap [Stages, test, Symbols, {DefaultValue: x}]', 'x'],
    ['!FindInMap [None, test, Symbols, {DefaultValue: [x]}]', ['x']],
    ['!FindInMap [Stages, prod, Symbols, {DefaultValue: x}]', 'true'],
    ['!FindInMap [Stages, !Ref S, Zones]', { 'Fn::FindInMap': ['Stages', { Ref: 'S' }, 'Zones'] }],
    ['!ImportValue base-pool', 'eu-west-1_x'],
    ['!ImportValue {"Fn::Sub": base-pool}', 'eu-west-1_x'],
    ['!GetStackOutput {StackName: Base, OutputName: PoolId, Region: eu-west-1}', 'eu-west-1_y'],
    [
      '!GetStackOutput {StackName: !Ref A, OutputName: B}',
      { 'Fn::GetStackOutput': [{ StackName: { Ref: 'A' }, OutputName: 'B' }] },
    ],
    ['!ImportValue {Ref: A}', { 'Fn::ImportValue': [{ Ref: 'A' }] }],
  ])('evaluate %s', (source, expected) => {
    expect(evaluated(source, { known })).toEqual({ value: expected, lines: [] });
  });

  it.each([
    ['!FindInMap [Stage, dev, Symbols]', '1: there is no mapping Stage; did you mean Stages?'],
    ['!FindInMap [Stages, prd, Symbols]', '1: mapping Stages has no key prd; did you mean prod?'],
    ['!FindInMap [Stages, prod, Zones]', '1: mapping Stages has no key Zones'],
    [
      '!FindInMap [Stages, prod]',
      '1: Fn::FindInMap takes a list of a mapping, a first and a second key',
    ],
    [
      '!GetStackOutput {StackName: Base}',
      '1: Fn::GetStackOutput takes a map of StackName and OutputName, and of Region and RoleArn if need be',
    ],
    [
      '!GetStackOutput {StackName: Other, OutputName: Id}',
      '1: no stack Other here has an output Id: give its value with --export Other.Id=VALUE, or --with OTHER.yaml, the template of stack Other',
    ],
    ['!ImportValue [a]', '1: Fn::ImportValue takes the name of an export'],
    ['!ImportValue base-pol', '1: no stack here exports base-pol; did you mean base-pool?'],
    [
      '!ImportValue other',
      '1: no stack here exports other: give its value with --export other=VALUE, or --with OTHER.yaml, the template that exports it',
    ],
  ])('say what is wrong with %s', (source, problem) => {
    expect(evaluated(source, { known })).toEqual({ value: '(unknown)', lines: [problem] });
  });
});
