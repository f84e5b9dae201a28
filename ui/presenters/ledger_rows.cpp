// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/ledger_rows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "ui/presenters/sound_names.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Ledger {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

// The fields of ledger rows that people ask about; another is said by its own name.
QString fieldName(const std::string& key) {
    static const std::map<std::string, const char*> known{
        {"format", QT_TRANSLATE_NOOP("Ledger", "format")},
        {"take", QT_TRANSLATE_NOOP("Ledger", "take")},
        {"stem", QT_TRANSLATE_NOOP("Ledger", "stem")},
        {"made_by", QT_TRANSLATE_NOOP("Ledger", "made by")},
        {"player", QT_TRANSLATE_NOOP("Ledger", "player")},
        {"version", QT_TRANSLATE_NOOP("Ledger", "version")},
        {"kind", QT_TRANSLATE_NOOP("Ledger", "kind")},
        {"class", QT_TRANSLATE_NOOP("Ledger", "class")},
        {"source_type", QT_TRANSLATE_NOOP("Ledger", "source type")},
        {"model", QT_TRANSLATE_NOOP("Ledger", "model")},
        {"based_on", QT_TRANSLATE_NOOP("Ledger", "written over")},
        {"style", QT_TRANSLATE_NOOP("Ledger", "style")},
        {"seed", QT_TRANSLATE_NOOP("Ledger", "seed")},
        {"inputs", QT_TRANSLATE_NOOP("Ledger", "made from")},
        {"sound", QT_TRANSLATE_NOOP("Ledger", "sound")},
        {"patch", QT_TRANSLATE_NOOP("Ledger", "patch")},
        {"description", QT_TRANSLATE_NOOP("Ledger", "description")},
        {"samples", QT_TRANSLATE_NOOP("Ledger", "recorded samples")},
        {"engine", QT_TRANSLATE_NOOP("Ledger", "engine")},
        {"decisions", QT_TRANSLATE_NOOP("Ledger", "decision")},
        {"person", QT_TRANSLATE_NOOP("Ledger", "person")},
        {"what", QT_TRANSLATE_NOOP("Ledger", "what")},
        {"at", QT_TRANSLATE_NOOP("Ledger", "when")},
        {"parent_take", QT_TRANSLATE_NOOP("Ledger", "take before it")},
        {"request", QT_TRANSLATE_NOOP("Ledger", "asked for")},
        {"similarity", QT_TRANSLATE_NOOP("Ledger", "comparison")},
        {"materials", QT_TRANSLATE_NOOP("Ledger", "material")},
        {"corpus", QT_TRANSLATE_NOOP("Ledger", "compared with")},
        {"longest_run_notes", QT_TRANSLATE_NOOP("Ledger", "notes in common")},
        {"threshold", QT_TRANSLATE_NOOP("Ledger", "threshold")},
        {"verdict", QT_TRANSLATE_NOOP("Ledger", "verdict")},
        {"nearest", QT_TRANSLATE_NOOP("Ledger", "nearest piece")},
        {"title", QT_TRANSLATE_NOOP("Ledger", "title")},
        {"items", QT_TRANSLATE_NOOP("Ledger", "pieces compared")},
        {"method", QT_TRANSLATE_NOOP("Ledger", "method")},
        {"licence", QT_TRANSLATE_NOOP("Ledger", "licence")},
        {"name", QT_TRANSLATE_NOOP("Ledger", "name")},
        {"sha256", QT_TRANSLATE_NOOP("Ledger", "SHA-256")},
        {"tries", QT_TRANSLATE_NOOP("Ledger", "tries")},
        {"keeps", QT_TRANSLATE_NOOP("Ledger", "keeps")},
        {"feel", QT_TRANSLATE_NOOP("Ledger", "feel")},
        {"corpus_pieces", QT_TRANSLATE_NOOP("Ledger", "pieces compared with")},
        {"index_sha256", QT_TRANSLATE_NOOP("Ledger", "SHA-256 of the index")},
        {"notes_compared", QT_TRANSLATE_NOOP("Ledger", "notes compared")},
        {"composer", QT_TRANSLATE_NOOP("Ledger", "composer")},
        {"source", QT_TRANSLATE_NOOP("Ledger", "source")},
        {"copies_refused", QT_TRANSLATE_NOOP("Ledger", "tries refused as copies")},
        {"rejected_as_too_similar", QT_TRANSLATE_NOOP("Ledger", "tries refused as too similar")},
        {"instead_of", QT_TRANSLATE_NOOP("Ledger", "played instead of")},
        {"why", QT_TRANSLATE_NOOP("Ledger", "why")},
        {"shared_permille", QT_TRANSLATE_NOOP("Ledger", "kept, in thousandths")},
        {"rule", QT_TRANSLATE_NOOP("Ledger", "rule")},
        {"rule_version", QT_TRANSLATE_NOOP("Ledger", "version of the rule")},
        {"subject", QT_TRANSLATE_NOOP("Ledger", "about")},
        {"fix", QT_TRANSLATE_NOOP("Ledger", "what would fix it")},
        {"text", QT_TRANSLATE_NOOP("Ledger", "what it says")},
        {"who", QT_TRANSLATE_NOOP("Ledger", "up to")},
    };
    const auto found = known.find(key);
    if (found != known.end()) return Ledger::tr(found->second);
    QString word = qs(key);
    word.replace(QLatin1Char('_'), QLatin1Char(' '));
    return word;
}

// Codes of the ledger as people say them; what is no code stays as it is.
QString codeName(const std::string& key, const std::string& code) {
    static const std::map<std::pair<std::string, std::string>, const char*> known{
        {{"class", "G"}, QT_TRANSLATE_NOOP("Ledger", "AI-generated: people only asked or chose (G)")},
        {{"class", "P"}, QT_TRANSLATE_NOOP("Ledger", "partly AI-generated (P)")},
        {{"class", "A"}, QT_TRANSLATE_NOOP("Ledger", "written by people with AI’s help (A)")},
        {{"class", "H"}, QT_TRANSLATE_NOOP("Ledger", "made by people (H)")},
        {{"kind", "rules"}, QT_TRANSLATE_NOOP("Ledger", "a program of written rules, without training")},
        {{"kind", "model"}, QT_TRANSLATE_NOOP("Ledger", "a trained model")},
        {{"kind", "person"}, QT_TRANSLATE_NOOP("Ledger", "a person")},
        {{"kind", "recording"}, QT_TRANSLATE_NOOP("Ledger", "a recording")},
        {{"kind", "unknown"}, QT_TRANSLATE_NOOP("Ledger", "not known")},
        {{"player", "rules"}, QT_TRANSLATE_NOOP("Ledger", "the rule players")},
        {{"player", "neural"}, QT_TRANSLATE_NOOP("Ledger", "the trained player")},
        {{"source_type", "algorithmicMedia"}, QT_TRANSLATE_NOOP("Ledger", "by a program without training (algorithmicMedia of IPTC)")},
        {{"source_type", "trainedAlgorithmicMedia"}, QT_TRANSLATE_NOOP("Ledger", "by a trained program (trainedAlgorithmicMedia of IPTC)")},
        {{"verdict", "below"}, QT_TRANSLATE_NOOP("Ledger", "below the threshold")},
        {{"verdict", "above"}, QT_TRANSLATE_NOOP("Ledger", "above the threshold")},
        {{"verdict", "not-compared"}, QT_TRANSLATE_NOOP("Ledger", "not compared")},
        {{"method", "fermata-ngram"}, QT_TRANSLATE_NOOP("Ledger", "looks for runs of the same notes (fermata-ngram)")},
        {{"format", "fermata-ledger-1"}, QT_TRANSLATE_NOOP("Ledger", "row of the ledger, first form (fermata-ledger-1)")},
    };
    const auto found = known.find({key, code});
    return found == known.end() ? QString() : Ledger::tr(found->second);
}

class Lines {
  public:
    explicit Lines(const std::map<std::string, std::string>& people) : m_people(people) {}

    void add(const Json& value, const QString& name, const std::string& key = {}) {
        if (value.is_object()) {
            for (const auto& [inside, inner] : value.items()) {
                add(inner, name.isEmpty() ? fieldName(inside) : Ledger::tr("%1, %2", "a field and a field within it").arg(name, fieldName(inside)), inside);
            }
        } else if (value.is_array()) {
            list(value, name);
        } else if (value.is_string()) {
            const QString code = codeName(key, value.get_ref<const std::string&>());
            if (code.isEmpty()) text(value.get<std::string>(), name);
            else line(name, code);
        } else if (!value.is_null()) {
            line(name, value.is_boolean() ? (value.get<bool>() ? Ledger::tr("yes") : Ledger::tr("no")) : number(value));
        }
    }
    QList<QVariantMap> take() { return std::move(m_rows); }

  private:
    void list(const Json& value, const QString& name) {
        const bool plain = std::none_of(value.begin(), value.end(), [](const Json& item) { return item.is_structured(); });
        if (plain) {
            QStringList words;
            for (const Json& item : value) words << (item.is_string() ? said(item.get<std::string>()) : item.is_null() ? QString() : number(item));
            words.removeAll(QString());
            return line(name, words.join(Ledger::tr(", ", "between the words of a list")));
        }
        int place = 0;
        for (const Json& item : value) {
            ++place;
            const QString numbered = value.size() > 1 ? Ledger::tr("%1 %2", "a field and its number").arg(name).arg(place) : name;
            // Who, what, when: one line, as one says it.
            const bool decision = item.is_object() && item.contains("person") && item.contains("what") && item.value("what", Json()).is_string();
            if (!decision) {
                add(item, numbered);
                continue;
            }
            QStringList parts{said(item["what"].get<std::string>())};
            if (item["person"].is_string()) parts << said(item["person"].get<std::string>());
            if (item.value("at", Json()).is_string()) parts << localTime(item["at"].get<std::string>());
            line(numbered, parts.join(QStringLiteral(" · ")));
            for (const auto& [key, inner] : item.items()) {
                if (key != "person" && key != "what" && key != "at") add(inner, Ledger::tr("%1, %2", "a field and a field within it").arg(numbered, fieldName(key)));
            }
        }
    }
    // A text that is JSON itself (the request) is read, too.
    void text(const std::string& value, const QString& name) {
        if (!value.empty() && (value.front() == '{' || value.front() == '[')) {
            if (const auto inner = parseJson(value, "a ledger row"); inner && inner->is_structured()) return add(*inner, name);
        }
        line(name, said(value));
    }
    QString said(const std::string& value) const {
        if (const auto person = m_people.find(value); person != m_people.end()) return qs(person->second);
        static const QRegularExpression moment(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
        if (isSound(value)) return Ledger::tr("%1 (%2)").arg(soundName(value), qs(value));
        const QString plain = qs(value);
        if (moment.match(plain).hasMatch()) return localTime(value);
        const QString words = spoken(value, "made");
        return words == plain ? spoken(value, "rights") : words;
    }
    static QString number(const Json& value) {
        // Seeds and counts are exact; nothing is rounded.
        return value.is_number_float() ? QLocale().toString(value.get<double>(), 'g', 6) : qs(value.dump());
    }
    void line(const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        m_rows.append({{QStringLiteral("key"), QStringLiteral("%1 %2").arg(m_rows.size()).arg(name)}, {QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    }

    const std::map<std::string, std::string>& m_people;
    QList<QVariantMap> m_rows;
};

}  // namespace

QList<QVariantMap> ledgerRows(const Json& row, const std::map<std::string, std::string>& people) {
    Lines lines(people);
    lines.add(row, {});
    return lines.take();
}

}  // namespace fermata::ui
