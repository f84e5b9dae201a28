// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/loudness_targets.h"

#include <QTest>

using namespace fermata;

class LoudnessTargetsTest : public QObject {
    Q_OBJECT
    const std::filesystem::path m_file = std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/loudness/targets.json";

  private Q_SLOTS:
    void figuresAreThoseOfTheStandards_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lufs");
        QTest::addColumn<int>("peak");
        QTest::newRow("EBU") << "EBU R128" << -23000 << -1000;
        QTest::newRow("broadcast") << "broadcast" << -23000 << -1000;
        QTest::newRow("ATSC") << "ATSC" << -24000 << -2000;
        QTest::newRow("ARIB") << "ARIB" << -24000 << -1000;
        QTest::newRow("OP-59") << "OP-59" << -24000 << -2000;
        QTest::newRow("podcast") << "podcast" << -16000 << -1000;
        QTest::newRow("streaming") << "streaming" << -14000 << -1000;
    }
    void figuresAreThoseOfTheStandards() {
        QFETCH(QString, name);
        QFETCH(int, lufs);
        QFETCH(int, peak);
        const auto named = findLoudness(m_file, name.toStdString());
        QVERIFY2(named, named ? "" : named.error().message.c_str());
        QCOMPARE(named->target.milliLufs, lufs);
        QCOMPARE(named->target.truePeakMilliDb, peak);
        QVERIFY(!named->clause.empty());
    }

    // The words of a brief choose the same figures.
    void briefsMeanTheSame() {
        const std::pair<const char*, const char*> said[] = {{"30 second spot for broadcast", "ebu-r128"}, {"30 second spot, ATSC", "atsc-a85"},
                                                            {"30 s TV spot for Germany", "ebu-r128"}, {"30 s TV spot for the US", "atsc-a85"},
                                                            {"30 s TV spot for Japan", "arib-tr-b32"}, {"30 s radio spot for Australia", "op-59"}, {"30 s for broadcast in Japan", "arib-tr-b32"}, {"30 s, TR-B32", "arib-tr-b32"},
                                                            {"30 s, OP-59", "op-59"}, {"30 second intro for a podcast", "podcast"}, {"30 seconds, streaming loudness", "streaming"}};
        for (const auto& [words, id] : said) {
            const Brief brief = briefFromWords(words);
            const auto named = findLoudness(m_file, id);
            QVERIFY(named);
            QVERIFY2(brief.loudness == named->target, words);
        }
    }

    void unknownOnesAreOffered() {
        const auto named = findLoudness(m_file, "ebu-r127");
        QVERIFY(!named);
        QVERIFY(named.error().message.find("ebu-r128") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(LoudnessTargetsTest)
#include "loudness_targets_test.moc"
