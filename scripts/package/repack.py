"""Packs the zip of `cfn submit` anew, so that the same sources give the same bytes and nothing else is in it.

Its entries come in order, of one date and mode: cfn writes them as the file system lists them, with the
dates of the build. The inputs of the contract tests, which have passwords, stay out; the licence comes in.
"""
import io
import sys
import zipfile

# The first moment that a zip knows.
DATE = (1980, 1, 1, 0, 0, 0)
PROVIDER = "ResourceProvider.zip"


def packed(entries):
    """A zip of these entries, as bytes; stored, since another zlib would deflate to other bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(entries.items()):
            entry = zipfile.ZipInfo(name, DATE)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)
    return file.getvalue()


def entries_of(file):
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repacked(file, licence):
    entries = {
        name: data for name, data in entries_of(file).items() if not name.startswith("inputs/")
    }
    entries[PROVIDER] = packed(entries_of(io.BytesIO(entries[PROVIDER])))
    return packed({**entries, "LICENSE": licence})


if __name__ == "__main__":
    source, licence, target = sys.argv[1:]
    with open(licence, "rb") as text:
        data = repacked(source, text.read())
    with open(target, "wb") as file:
        file.write(data)
