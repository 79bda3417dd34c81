// Preloaded where logs are measured: aws-sdk v2 knows no AWS_ENDPOINT_URL_* of these services.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const { config } = createRequire(join(process.env.LAMBDA_TASK_ROOT ?? '', 'handlers.js'))(
  'aws-sdk/global',
);
const endpoint = process.env.AWS_ENDPOINT_URL_CLOUDWATCH;
// Unknown keys too: the services have not been loaded yet that make them known.
config.update(
  {
    cloudwatch: { endpoint },
    cloudwatchlogs: { endpoint },
    s3: { endpoint, s3ForcePathStyle: true },
  },
  true,
);
