// What an unquoted word is: CloudFormation reads templates as YAML 1.1, where 0123 is a number.
import type { Place } from './problem';
import type { Plain, Text } from './value';

interface Form {
  readonly pattern: RegExp;
  readonly kind: Plain['kind'];
  /** The canonical text of a word of this form. */
  read(written: string): string;
}

// The patterns are those of PyYAML's resolver, which cfn-lint and the AWS CLI read templates with
// too, without its timestamps (CloudFormation leaves dates as they are), infinities and NaN (JSON,
// which templates become, has none).
const FORMS: readonly Form[] = [
  {
    pattern: /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/,
    kind: 'boolean',
    read: () => 'true',
  },
  {
    pattern: /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/,
    kind: 'boolean',
    read: () => 'false',
  },
  { pattern: /^[-+]?0b[0-1_]+$/, kind: 'number', read: (written) => integer(written, '0b') },
  { pattern: /^[-+]?0[0-7_]+$/, kind: 'number', read: (written) => integer(written, '0o') },
  { pattern: /^[-+]?(?:0|[1-9][0-9_]*)$/, kind: 'number', read: (written) => integer(written, '') },
  {
    pattern: /^[-+]?0x[0-9a-fA-F_]+$/,
    kind: 'number',
    read: (written) => integer(written, '0x'),
  },
  { pattern: /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/, kind: 'number', read: sexagesimal },
  { pattern: /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/, kind: 'number', read: fraction },
  { pattern: /^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$/, kind: 'number', read: fraction },
  {
    pattern: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    kind: 'number',
    read: (written) => decimal(sexagesimalNumber(written)),
  },
];

const JSON_FORMS: readonly Form[] = [
  { pattern: /^(?:true|false)$/, kind: 'boolean', read: (written) => written },
  { pattern: /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/, kind: 'number', read: (written) => written },
];

/** The text of an unquoted word: of a JSON file as written, else as YAML 1.1 has it. */
export function readPlain(written: string, place: Place, isJson: boolean): Text {
  const form = (isJson ? JSON_FORMS : FORMS).find(({ pattern }) => pattern.test(written));
  if (!form) return { kind: 'text', text: written, place };
  const plain = { kind: form.kind, written, place };
  return { kind: 'text', text: form.read(written), plain, place };
}

// BigInt, for an account id or a telephone number must not be rounded.
function integer(written: string, prefix: string): string {
  const sign = written.startsWith('-') ? -1n : 1n;
  const digits = written.replace(/^[-+]?(?:0[bx]|0(?=[0-7_]))?|_/g, '');
  return `${sign * BigInt(`${prefix}${digits || '0'}`)}`;
}

function sexagesimal(written: string): string {
  return `${sexagesimalNumber(written)}`;
}

function sexagesimalNumber(written: string): number {
  const digits = written.replace(/^[-+]|_/g, '').split(':');
  const value = digits.reduce((sum, part) => sum * 60 + Number(part), 0);
  return written.startsWith('-') ? -value : value;
}

function fraction(written: string): string {
  return decimal(Number(written.replaceAll('_', '')));
}

// A number with a point keeps one.
function decimal(value: number): string {
  return Number.isInteger(value) && !`${value}`.includes('e') ? `${value}.0` : `${value}`;
}
