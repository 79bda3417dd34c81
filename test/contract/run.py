"""Runs AWS's own contract tests, offline, and fails unless every suite of inputs/ is complete."""
import os
import sys
from collections import Counter
from pathlib import Path

# Before boto3 is imported: nothing here may find, or ask for, the credentials of whoever runs it.
os.environ.update(
    AWS_ACCESS_KEY_ID="local",
    AWS_SECRET_ACCESS_KEY="local",
    AWS_SESSION_TOKEN="local",
    AWS_REGION="us-east-1",
    AWS_DEFAULT_REGION="us-east-1",
)
os.environ.pop("AWS_PROFILE", None)

from endpoints import endpoints  # noqa: E402
from moto import mock_aws  # noqa: E402
from pools import create_pools, export  # noqa: E402
from suites import run_suites  # noqa: E402

# All of them for a type with five handlers and without tags: the two skipped are about tagging.
COMPLETE = {"passed": 13, "skipped": 2}


def main():
    expected = len(list(Path("inputs").glob("inputs_*_create.json")))
    with endpoints() as urls:
        exports = create_pools(urls["cognito"])
        # `cfn test` asks STS for an account and CloudFormation for exports, both at public hosts.
        with mock_aws():
            export(exports)
            suites = run_suites(urls["lambda"])
    total = sum((Counter(suite) for suite in suites), Counter())
    outcomes = ("passed", "skipped", "failed", "filtered")
    counts = ", ".join(f"{total[outcome]} {outcome}" for outcome in outcomes)
    print(f"Contract tests: {len(suites)} of {expected} suites, {counts}", flush=True)
    return 0 if suites == [COMPLETE] * expected else 1


if __name__ == "__main__":
    sys.exit(main())
