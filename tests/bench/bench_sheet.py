#!/usr/bin/python3
"""How long LibreOffice Calc takes to open an encrypted sheet of the rows that `famn-cli list families` gives: what many
a caseworker has today. Needs libreoffice-calc and its Python bridge (Debian: python3-uno).

    bench_sheet.py LIST.csv [RUNS]

Each run starts the program anew without a screen, and counts from the order to open the sheet until it is loaded and
its first and last cells can be read; starting the program and drawing come on top.
"""
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PASSWORD = "öva-i-lugn-och-ro"
PIPE = f"famn-bench-{os.getpid()}"


def option(name, value):
    return PropertyValue(Name=name, Value=value)


class Office:
    """The program, started for one run, with a profile of its own."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory()
        self.process = subprocess.Popen([
            "soffice", "--headless", "--norestore", "--nologo",
            f"-env:UserInstallation=file://{self.profile.name}", f"--accept=pipe,name={PIPE};urp"])

    def __enter__(self):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(600):
            try:
                context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
                break
            except Exception:  # not listening yet
                time.sleep(0.1)
        else:
            sys.exit("LibreOffice does not answer")
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        return self

    def load(self, path, *options):
        return self.desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0, (option("Hidden", True),) + options)

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:  # it went before it answered
            pass
        self.process.wait(60)
        self.profile.cleanup()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as folder:
        sheet = os.path.join(folder, "families.ods")
        with Office() as office:
            # Parted by semicolons, text in UTF-8.
            document = office.load(sys.argv[1], option("FilterName", "Text - txt - csv (StarCalc)"),
                                   option("FilterOptions", "59,34,76,1"))
            document.storeAsURL(uno.systemPathToFileUrl(sheet),
                                (option("FilterName", "calc8"), option("Password", PASSWORD)))
            document.close(True)
        times = []
        for _ in range(runs):
            with Office() as office:
                begun = time.monotonic()
                document = office.load(sheet, option("Password", PASSWORD))
                page = document.Sheets.getByIndex(0)
                cursor = page.createCursor()
                cursor.gotoEndOfUsedArea(False)
                rows = cursor.RangeAddress.EndRow
                cell = page.getCellByPosition(0, rows).String
                times.append(time.monotonic() - begun)
                if rows < 1 or not cell:
                    sys.exit("the sheet is empty")
                document.close(True)
        print(f"{rows} rows, {os.path.getsize(sheet) / 1e6:.1f} MB: " + ", ".join(f"{t * 1000:.0f}" for t in times) + " ms")


if __name__ == "__main__":
    main()
