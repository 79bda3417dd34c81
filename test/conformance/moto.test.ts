// The witness of the table needs the Python packages, which a clone does not have from the start.
import { startMoto } from '../support/moto';

it('moto without the Python packages says how to get them', async () => {
  await expect(startMoto('.venv/bin/no-python')).rejects.toThrow('npm run generate -- --check');
});
