// The password policy.
import {
  checkPassword,
  generatePassword,
  passwordPolicy,
  temporaryUntil,
} from '../../../../../local/cognito/rules/password';
import { NOW } from '../builders';

describe('passwordPolicy', () => {
  it('asks for everything when none is declared', () => {
    expect(passwordPolicy()).toMatchObject({ MinimumLength: 8, RequireSymbols: true });
  });

  it('asks for nothing that a declared one leaves out', () => {
    const policy = passwordPolicy({ RequireNumbers: true });
    expect(() => checkPassword(policy, '123456')).not.toThrow();
    expect(() => checkPassword(policy, 'abcdef')).toThrow('numeric');
  });

  it('takes a validity of 0 days for the default', () => {
    expect(passwordPolicy({ TemporaryPasswordValidityDays: 0 }).TemporaryPasswordValidityDays).toBe(
      7,
    );
  });
});

describe('checkPassword', () => {
  it.each([
    ['Aa1-567', 'Password not long enough'],
    ['aa1-5678', 'Password must have uppercase characters'],
    ['AA1-5678', 'Password must have lowercase characters'],
    ['Aaa-aaaa', 'Password must have numeric characters'],
    ['Aa1a5678', 'Password must have symbol characters'],
  ])('refuses %s: %s', (password, message) => {
    expect(() => checkPassword(passwordPolicy(), password)).toThrow(message);
  });

  it('takes one that meets the policy', () => {
    expect(() => checkPassword(passwordPolicy(), 'Aa1-5678')).not.toThrow();
  });

  it('never repeats the password', () => {
    expect(() => checkPassword(passwordPolicy(), 'secret')).toThrow(/^(?!.*secret)/);
  });
});

describe('generatePassword', () => {
  it('meets the policy, however long it has to be', () => {
    const policy = { ...passwordPolicy(), MinimumLength: 99 };
    expect(() => checkPassword(policy, generatePassword(policy))).not.toThrow();
  });

  it('makes another one each time', () => {
    expect(generatePassword(passwordPolicy())).not.toBe(generatePassword(passwordPolicy()));
  });
});

describe('temporaryUntil', () => {
  it('counts the days of the policy', () => {
    const policy = passwordPolicy({ TemporaryPasswordValidityDays: 2 });
    expect(temporaryUntil(policy, NOW)).toEqual(new Date('2026-02-02T10:00:00Z'));
  });
});
