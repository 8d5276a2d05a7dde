"""The wheel is for one platform, because of the library in it, and for every Python 3."""

import pathlib
import re

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel


class BinaryDistribution(Distribution):
    def has_ext_modules(self) -> bool:
        return True


class PlatformWheel(bdist_wheel):
    def get_tag(self) -> tuple[str, str, str]:
        return "py3", "none", super().get_tag()[2]


def version() -> str:
    """The version of the package of Swift, which one header has."""
    folder = pathlib.Path(__file__).resolve().parents[2]
    header = folder / "Sources/CThaiTextData/include/version.h"
    found = re.search(r'THAITEXT_PACKAGE_VERSION "([^"]+)"', header.read_text(encoding="utf-8"))
    assert found is not None, f"{header} has no version"
    return found[1]


setup(version=version(), distclass=BinaryDistribution, cmdclass={"bdist_wheel": PlatformWheel})
