"""Runs `cfn test` in this process and counts what each of its suites did."""
import json
import os
import shutil
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import pytest
from rpdk.core.cli import main as cfn

SETTINGS = ".rpdk-config"
SCHEMA = "aws-cognito-userpooluser.json"


class Tally:
    """A pytest plugin that counts outcomes, and tests of resource types that were filtered out."""

    def __init__(self):
        self.counts = Counter()

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or not report.passed:
            self.counts[report.outcome] += 1

    def pytest_deselected(self, items):
        # `cfn test` always filters out its other half, the tests of hooks.
        if filtered := [item for item in items if item.path.parent.name == "resource"]:
            self.counts["filtered"] += len(filtered)


def run_suites(lambda_url, type_name, numbers):
    """Returns the counts of each suite that ran; `cfn test` stops after the first that fails."""
    tallies = []
    pytest_main = pytest.main

    def counting_main(args, plugins):
        tallies.append(Tally())
        return pytest_main(args, plugins=[*plugins, tallies[-1]])

    arguments = ["test", "--endpoint", lambda_url, "--enforce-timeout", "30"]
    # Without pytest's cache, its own deprecations, and a paragraph about every request.
    quiet = ["-p", "no:cacheprovider", "--disable-warnings", "-o", "log_cli_level=WARNING"]
    with _project_copy(type_name, numbers), mock.patch.object(pytest, "main", counting_main):
        try:
            cfn([*arguments, "--", *quiet])
        except SystemExit as stop:
            if stop.code:
                print(f"cfn test ended with exit code {stop.code}")
    return [dict(tally.counts) for tally in tallies]


@contextmanager
def _project_copy(type_name, numbers):
    """Changes to a copy of what `cfn test` reads, since it leaves a log and more where it runs."""
    project = Path.cwd()
    with TemporaryDirectory() as copy:
        _named(type_name, SETTINGS, Path(copy, SETTINGS))
        _named(type_name, SCHEMA, Path(copy, type_name.replace("::", "-").lower() + ".json"))
        Path(copy, "inputs").mkdir()
        for number in numbers:
            for file in Path("inputs").glob(f"inputs_{number}_*.json"):
                shutil.copy(file, Path(copy, "inputs"))
        os.chdir(copy)
        try:
            yield
        finally:
            os.chdir(project)


def _named(type_name, source, target):
    """Copies a file of the project in which the type has this name."""
    content = json.loads(Path(source).read_text(encoding="utf-8"))
    target.write_text(json.dumps({**content, "typeName": type_name}), encoding="utf-8")
