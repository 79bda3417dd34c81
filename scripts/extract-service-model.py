"""Extracts from botocore's Cognito model the operations that local/cognito/operations implements.

Writes local/cognito/service-model.json; with --check writes nothing and exits 1 when that file is stale.
The list of operations is the folder itself: admin-get-user.ts is AdminGetUser.
"""
import gzip
import json
import sys
from pathlib import Path

import botocore

ROOT = Path(__file__).resolve().parent.parent
OPERATIONS = ROOT / "local/cognito/operations"
TARGET = ROOT / "local/cognito/service-model.json"
SOURCE = Path(botocore.__file__).parent / "data/cognito-idp/2016-04-18/service-2.json.gz"
DROPPED = {"documentation", "deprecated", "deprecatedMessage", "box", "document"}


def without_prose(value):
    """The same value without documentation and hints that only code generators read."""
    if isinstance(value, list):
        return [without_prose(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: without_prose(item) for key, item in value.items() if key not in DROPPED}


def shape_names(value):
    """Every shape that a shape refers to, directly."""
    if isinstance(value, list):
        return [name for item in value for name in shape_names(item)]
    if not isinstance(value, dict):
        return []
    own = [value["shape"]] if isinstance(value.get("shape"), str) else []
    return own + [name for item in value.values() for name in shape_names(item)]


def reachable(shapes, names):
    """The named shapes and all that they reach."""
    found, queue = {}, list(names)
    while queue:
        name = queue.pop()
        if name not in found:
            # Only the values of `members` are shapes: a member may itself be called "documentation".
            shape = dict(shapes[name])
            members = {key: without_prose(item) for key, item in shape.pop("members", {}).items()}
            found[name] = without_prose(shape) | ({"members": members} if members else {})
            queue += shape_names(found[name])
    return found


def extract():
    """The text of the extracted model, the same for the same botocore and the same operations."""
    model = json.loads(gzip.decompress(SOURCE.read_bytes()))
    implemented = sorted(
        "".join(word.capitalize() for word in file.stem.split("-")) for file in OPERATIONS.glob("*.ts")
    )
    operations = {}
    for name in implemented:
        operation = model["operations"][name]
        operations[name] = {
            "input": operation["input"]["shape"],
            "errors": sorted(error["shape"] for error in operation["errors"]),
        }
        if "output" in operation:
            operations[name]["output"] = operation["output"]["shape"]
    names = [operation[side] for operation in operations.values() for side in ("input", "output") if side in operation]
    metadata = {key: model["metadata"][key] for key in ("apiVersion", "jsonVersion", "targetPrefix")}
    extracted = {"metadata": metadata, "operations": operations, "shapes": reachable(model["shapes"], names)}
    return json.dumps(extracted, indent=1, sort_keys=True) + "\n"


def main():
    text = extract()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text)
    elif not TARGET.exists() or TARGET.read_text() != text:
        sys.exit(f"{TARGET.relative_to(ROOT)} is stale: run scripts/extract-service-model.py")


if __name__ == "__main__":
    main()
