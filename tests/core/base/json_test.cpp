// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 8785: the examples of the RFC and its number table; messages for text that is no JSON.
#include <QtTest>

#include <bit>
#include <cmath>

#include "core/base/json.h"

using namespace fermata;

class JsonTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void exampleOfRfc8785() {
        // Section 3.2.2 to 3.2.4.
        const auto value = parseJson("{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                                     "\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                                     "\"literals\": [null, true, false]}", "example");
        QVERIFY(value);
        QCOMPARE(canonicalJson(*value),
                 std::string("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                             "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
    }

    void keysSortByUtf16() {
        const auto value = parseJson("{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\", \"1\": \"One\","
                                     "\"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\", \"\\u0080\": \"Control\","
                                     "\"\\ud83d\\ude00\": \"Emoji: Grinning Face\", \"\\u00f6\": \"Latin Small Letter O With Diaeresis\"}", "sort");
        QVERIFY(value);
        const std::string text = canonicalJson(*value);
        size_t last = 0;
        for (const char* name : {"Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"}) {
            const size_t at = text.find(name);
            QVERIFY2(at != std::string::npos && at >= last, name);
            last = at;
        }
    }

    void numbersOfAppendixB() {
        const std::pair<uint64_t, const char*> table[] = {
            {0x0000000000000000, "0"}, {0x8000000000000000, "0"}, {0x0000000000000001, "5e-324"},
            {0x8000000000000001, "-5e-324"}, {0x7fefffffffffffff, "1.7976931348623157e+308"},
            {0xffefffffffffffff, "-1.7976931348623157e+308"}, {0x4340000000000000, "9007199254740992"},
            {0xc340000000000000, "-9007199254740992"}, {0x4430000000000000, "295147905179352830000"},
            {0x44b52d02c7e14af5, "9.999999999999997e+22"}, {0x44b52d02c7e14af6, "1e+23"},
            {0x44b52d02c7e14af7, "1.0000000000000001e+23"}, {0x444b1ae4d6e2ef4e, "999999999999999700000"},
            {0x444b1ae4d6e2ef4f, "999999999999999900000"}, {0x444b1ae4d6e2ef50, "1e+21"},
            {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"}, {0x3eb0c6f7a0b5ed8d, "0.000001"},
            {0x41b3de4355555553, "333333333.3333332"}, {0x41b3de4355555554, "333333333.33333325"},
            {0x41b3de4355555555, "333333333.3333333"}, {0x41b3de4355555556, "333333333.3333334"},
            {0x41b3de4355555557, "333333333.33333343"}, {0xbecbf647612f3696, "-0.0000033333333333333333"},
            {0x43143ff3c1cb0959, "1424953923781206.2"}};
        for (const auto& [bits, text] : table) QCOMPARE(canonicalJson(std::bit_cast<double>(bits)), std::string(text));
    }

    void canonicalTextParsesToItself() {
        const auto value = parseJson("{\"b\":[1,-2,3.5,\"\\u0001\"],\"a\":{\"z\":null,\"y\":[]}}", "x");
        const std::string text = canonicalJson(*value);
        QCOMPARE(canonicalJson(*parseJson(text, "again")), text);
        QCOMPARE(text, std::string("{\"a\":{\"y\":[],\"z\":null},\"b\":[1,-2,3.5,\"\\u0001\"]}"));
    }

    void malformedTextNamesLineAndColumn() {
        const auto bad = parseJson("{\n  \"a\": 1,\n  \"b\": ?\n}", "brief.json");
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, Code::InvalidArgument);
        QVERIFY2(bad.error().message.find("brief.json, line 3, column 8") != std::string::npos, bad.error().message.c_str());
        for (const std::string& text : {std::string(), std::string("{"), std::string("[1,"), std::string("\"\xff\""), std::string("nul"),
                                        std::string("{\"a\":1}}")}) {
            QVERIFY(!parseJson(text, "x"));
        }
        QCOMPARE(parseJson("[1e400]", "big").error().code, Code::InvalidArgument);
        QVERIFY(parseJson("", "empty").error().message.find("line 1") != std::string::npos);
    }

    void readersNameTheField() {
        const Json object = {{"name", 7}, {"count", "x"}};
        const auto name = jsonString(object, "name", "cue");
        QVERIFY(name.error().message.find("cue.name") != std::string::npos);
        QVERIFY(name.error().message.find("7") != std::string::npos);
        QVERIFY(jsonInteger(object, "count", "").error().message.find("“count”") != std::string::npos);
        QVERIFY(jsonInteger(object, "other", "").error().message.find("missing") != std::string::npos);
        QVERIFY(jsonString(Json(3), "a", "b").error().message.find("b.a") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
