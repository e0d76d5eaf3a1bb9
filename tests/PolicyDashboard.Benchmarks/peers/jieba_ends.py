#!/usr/bin/env python3
"""Cuts texts with python jieba, precise mode with HMM.

A text a line on stdin, as a JSON string; its token ends a line on stdout, as a JSON array of positions counted in
UTF-16 code units. The first line out is jieba's version.
"""
import json
import sys
import tempfile

import jieba


def cut(text):
    """The tokens' ends in UTF-16 code units."""
    end = 0
    ends = []
    for token in jieba.cut(text, HMM=True):
        end += sum(2 if ord(character) > 0xFFFF else 1 for character in token)
        ends.append(end)
    return ends


def start():
    """Builds the dictionary from its text: the cache that jieba keeps in the temp folder may be anybody's."""
    jieba.setLogLevel(60)
    with tempfile.TemporaryDirectory() as folder:
        jieba.dt.tmp_dir = folder
        jieba.initialize()


if __name__ == "__main__":
    start()
    print(json.dumps(jieba.__version__), flush=True)
    for line in sys.stdin:
        print(json.dumps(cut(json.loads(line)), separators=(",", ":")), flush=True)
