// Jest as Stryker starts it for each mutant, in a copy of the project.
import { fileURLToPath } from 'node:url';
import base from '../../jest.config.mjs';

process.env.IN_PROCESS = 'yes';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: here('../..'),
  roots: ['src', 'test', 'local'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['<rootDir>/test/mutation/behaviours.ts'],
  testEnvironment: here('environment.cjs'),
};
