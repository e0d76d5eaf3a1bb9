#!/usr/bin/env python3
"""Writes the golden samples of the segmenter's tests: the repository's seed documents and traps, cut by python jieba.

  python3 jieba_golden.py > ../../PolicyDashboard.Analysis.Tests/Segmentation/jieba-0.42.1.jsonl

One JSON object a line: where the text comes from, and its tokens, which joined are the text.
"""
import json
import pathlib

import jieba

from jieba_ends import start

SEEDS = pathlib.Path(__file__).resolve().parents[3] / "seeds" / "documents"

TRAPS = {
    # Two ways of exactly the same weight: the longer first word wins.
    "ties of words": "瞧瞧瞧，泛泛泛，满溢满，瞎摸瞎，仪化铅，远华远，选摘选，唱点唱。",
    # 塆 is in no table of the model, the others in some: sums of impossible events are equal, and the later letter wins,
    # at the end (塆) and on the way to B (悯崲), to M (壈雳, 烡隧), to E (婨戵, 頺評) and to S (塆).
    "ties of states": "研究制定农村村塆合并；塆塆塆塆，王塆村，塆龘靐，悯崲镩氆茜，紵饳翦霙，壈雳镚西，烡隧推饦桺，婨戵韁硅葚，頺評雳岶",
    # Two impossible events are less likely than one; minus infinity would make them equal.
    "impossible events": "啐駣珖蘗，得飥撪，給皛朤，玃膂鏰膎郲",
    "what the veto is about": "预防控制，履行政治责任，人民生活，金融资源配置，普法规划，全面深化改革开放，数字经济和实体经济深度融合",
    "names": "王小明同志到长吉一体化示范区调研，李克强总理、鲁珺瑛、欧阳修远和克里斯蒂安娜在哈尔滨新区。",
    # 不一, 他用, 能人, 年金 and 中高 are words, but lighter than their characters: given out one by one, not joined again.
    "runs that are words": "不一，他用，能人，年金，中高，的是了在不人一个上也和有到说要去，二零二四，了不得了，之于与的",
    "numbers": "增长12.5%，达到1,234.56亿元，3.14.15%%，-0.8%，.5倍，5.，100％，２０２４年，二〇二〇年，○五，1%2%3",
    "English": "GDP增速、R&D投入、AT&T、c++和C#、T恤、B超、4S店、5G+工业互联网、e-mail、a_b.c%d、WTO/APEC、O2O、PPP",
    "marks": "+#&._%-，--，%.%，#号，A+B=C，一+二，_甲_，甲-乙，12-05，&&&，...，3.%",
    "line ends": "一行\r\n二行\r三行\n\r\n四行\n\n五行\r\r\n",
    "white space": "改 革\t开\u3000放\u00a0和\u2003创\u200b新\ufeff发展 \u0085 \u2028完",
    "rare characters": "𠮷野家在𣲘河畔，𠮷𠮷，中𪚥国，a𠮷b，😀改革😀",
    "end of the Han range": "\u9fd5\u9fd5\u9fd6\u9fd6\u9fd4中\u9fd6国\u9fff，\u4dff\u4e00一，㐀㐁，豈更，鲁珺瑛\u9fd5，鲁珺瑛\u9fd6，\u9fd6鲁珺瑛",
    "width and script": "ＡＢＣ１２３，改革開放，國務院關於印發，體制機制，｢行政｣",
    "words outside the range": "γ射线，α粒子，卡拉OK，維他命C，·中华人民共和国·",
    "long run": "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳",
    "longest words": "国务院发展研究中心中华人民共和国全国人民代表大会常务委员会最高人民检察院中国人民政治协商会议",
    "one character": "省",
    "nothing": "",
}

# What a text file or an editor would spoil.
ESCAPED = ("line ends", "white space")


def sample(source, text):
    tokens = list(jieba.cut(text, HMM=True))
    assert "".join(tokens) == text
    print(json.dumps({"source": source, "tokens": tokens}, ensure_ascii=source in ESCAPED, separators=(",", ":")))


start()
for path in sorted(SEEDS.glob("*.txt")):
    sample(path.name, path.read_bytes().decode("utf-8"))
for source, text in TRAPS.items():
    sample(source, text)
