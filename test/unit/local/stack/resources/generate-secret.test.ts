import {
  generateSecret,
  type SecretSpecification,
} from '../../../../../local/stack/resources/generate-secret';

function passwordOf(specification: SecretSpecification): string {
  const made = generateSecret(specification);
  if (!made.ok) throw new Error(made.problem);
  return made.password;
}

describe('generateSecret', () => {
  it('makes 32 characters of every kind, another each time', () => {
    const password = passwordOf({});
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s])\S{32}$/);
    expect(passwordOf({})).not.toBe(password);
  });

  it.each([
    [{ PasswordLength: 8, ExcludePunctuation: true }, /^[A-Za-z0-9]{8}$/],
    [{ ExcludeLowercase: true, ExcludeUppercase: true, ExcludePunctuation: true }, /^\d{32}$/],
    [{ ExcludeNumbers: true, ExcludeCharacters: 'abc' }, /^[^0-9abc]{32}$/],
    [{ PasswordLength: 5, IncludeSpace: true }, /^(?=.* ).{5}$/],
    [{ PasswordLength: 1, RequireEachIncludedType: false }, /^\S$/],
  ])('keeps to %j', (specification, pattern) => {
    for (let index = 0; index < 20; index++) expect(passwordOf(specification)).toMatch(pattern);
  });

  it('puts the required kinds anywhere', () => {
    const first = new Set(Array.from({ length: 200 }, () => /^\d/.test(passwordOf({}))));
    expect(first.size).toBe(2);
  });

  it('puts the password into the template under its key', () => {
    const made = generateSecret({
      SecretStringTemplate: '{"username":"robot","deep":{"a":[1]}}',
      GenerateStringKey: 'password',
    });
    if (!made.ok) throw new Error(made.problem);
    expect(JSON.parse(made.text)).toEqual({
      username: 'robot',
      deep: { a: [1] },
      password: made.password,
    });
  });

  it.each([
    [{ GenerateStringKey: 'password' }, /go together/],
    [{ SecretStringTemplate: '{}' }, /go together/],
    [{ SecretStringTemplate: '[]', GenerateStringKey: 'p' }, /not a JSON object/],
    [{ SecretStringTemplate: '{', GenerateStringKey: 'p' }, /not a JSON object/],
    [{ PasswordLength: 3 }, /must be 4 to 4096/],
    [{ PasswordLength: 5000 }, /must be 4 to 4096/],
    [
      {
        ExcludeLowercase: true,
        ExcludeUppercase: true,
        ExcludeNumbers: true,
        ExcludePunctuation: true,
      },
      /no character is left/,
    ],
  ])('refuses %j', (specification, problem) => {
    expect(generateSecret(specification)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
    });
  });
});
