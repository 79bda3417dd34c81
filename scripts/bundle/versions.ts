// The SDK's packages say their own version with every request: of their package.json nothing else is needed.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

export const versionsAlone: Plugin = {
  name: 'versions alone',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/client-[^/]+\/package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
