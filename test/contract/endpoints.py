"""Starts and stops the embedded Cognito and the Lambda endpoint around the contract tests."""
import json
import subprocess
from contextlib import contextmanager

SERVE = ["node", "--import", "tsx", "local/serve.ts", "--cognito-port", "0", "--lambda-port", "0"]


@contextmanager
def endpoints():
    """Yields what `npm run serve` prints: {"cognito": url, "lambda": url, …}."""
    with subprocess.Popen(SERVE, stdout=subprocess.PIPE, text=True) as server:
        try:
            line = server.stdout.readline()
            if not line:
                raise SystemExit("the endpoints did not start")
            yield json.loads(line)
        finally:
            server.terminate()
