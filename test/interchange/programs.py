"""The programs that take part: our own command line, which makes workbooks, and LibreOffice, which opens them."""

import json
import pathlib
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[2]

# LibreOffice trusts the values it finds in a file. Here it is told to calculate every formula itself ("0": always).
ALWAYS_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
"""


def sig(*arguments):
    """Runs our command line and returns what it did; whether it succeeded is for the caller to judge."""
    command = ["npm", "run", "--silent", "sig", "--", *map(str, arguments)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=300)


def create(file, *options):
    made = sig("create", file, *options)
    if made.returncode != 0:
        raise RuntimeError(f"create {' '.join(options)} ended with {made.returncode}:\n{made.stdout}{made.stderr}")
    return file


def findings(file, *options):
    """The findings of `check --json`, without the name of the file."""
    checked = sig("check", file, "--json", *options)
    if checked.returncode not in (0, 1):
        raise RuntimeError(f"check {file} ended with {checked.returncode}:\n{checked.stdout}{checked.stderr}")
    result = json.loads(checked.stdout)
    del result["file"]
    return result


def convert(file, kind, folder):
    """The file as LibreOffice saves it, with every formula calculated by LibreOffice."""
    return convert_all([file], kind, folder)[0]


def convert_all(files, kind, folder):
    """The files as LibreOffice saves them, in their order. It is started once for all of them, which is most of the work."""
    profile = folder / "libreoffice-profile"
    settings = profile / "user" / "registrymodifications.xcu"
    if not settings.exists():
        settings.parent.mkdir(parents=True)
        settings.write_text(ALWAYS_RECALCULATE)
    target = folder / f"{kind}-by-libreoffice"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind, "--outdir", target, *files]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    results = [target / f"{file.stem}.{kind}" for file in files]
    missing = [result.name for result in results if not result.exists()]
    if missing:
        raise RuntimeError(f"LibreOffice did not make {', '.join(missing)}:\n{done.stdout}{done.stderr}")
    return results
