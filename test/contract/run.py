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


AWS_NAME = "AWS::Cognito::UserPoolUser"
OWN_NAME = "Acme::Cognito::UserPoolUser"


def rounds(arguments):
    """What runs under which name: (name of the type, numbers of the suites)."""
    every = [path.name.split("_")[1] for path in sorted(Path("inputs").glob("inputs_*_create.json"))]
    if arguments:
        return [(arguments[0], every)]
    return [(AWS_NAME, every), (OWN_NAME, every[:1])]


def main():
    wanted = rounds(sys.argv[1:])
    expected = sum(len(numbers) for _, numbers in wanted)
    with endpoints() as urls:
        exports = create_pools(urls["cognito"])
        # `cfn test` asks STS for an account and CloudFormation for exports, both at public hosts.
        with mock_aws():
            export(exports)
            suites = [
                suite
                for type_name, numbers in wanted
                for suite in run_suites(urls["lambda"], type_name, numbers)
            ]
    total = sum((Counter(suite) for suite in suites), Counter())
    outcomes = ("passed", "skipped", "failed", "filtered")
    counts = ", ".join(f"{total[outcome]} {outcome}" for outcome in outcomes)
    print(f"Contract tests: {len(suites)} of {expected} suites, {counts}", flush=True)
    return 0 if suites == [COMPLETE] * expected else 1


if __name__ == "__main__":
    sys.exit(main())
