// SPDX-License-Identifier: GPL-3.0-or-later
// Another instrument for a stem: what there is to choose from, and which is asked for.
#include <algorithm>

#include "core/compose/style_shelf.h"
#include "core/studio/other_sound.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/sound_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

// Styles are files: they are read once a cue, beside, and what cannot be read offers nothing.
void CuePresenter::readSounds() {
    if (m_now->plan.styleHash == m_soundsOfStyle) return;
    m_soundsOfStyle = m_now->plan.styleHash;
    m_soundsOfRole.clear();
    using Answer = std::map<std::string, std::vector<std::string>>;
    m_desk.run<Answer>(Lane::Read, this, [now = m_now](Studio& studio) -> Result<Answer> {
        Answer sounds;
        std::vector<std::string> notes;
        const Result<Style> style = styleOf(studio.styles, now->plan, notes);
        if (!style) return sounds;
        for (const PlannedStem& stem : now->plan.stems) {
            if (sounds.count(stem.role) == 0) sounds[stem.role] = soundsOfRole(studio, *style, stem.role);
        }
        return sounds;
    }, [this, of = m_soundsOfStyle](Result<Answer> answer) {
        if (!answer || of != m_soundsOfStyle) return;
        m_soundsOfRole = std::move(*answer);
        Q_EMIT soundsChanged();
    });
}

QVariantList CuePresenter::sounds(const QString& stem) const {
    constexpr size_t kMost = 12;
    const auto found = m_soundsOfRole.find(ss(roleOf(stem)));
    if (found == m_soundsOfRole.end() || !m_now) return {};
    const auto planned = std::find_if(m_now->plan.stems.begin(), m_now->plan.stems.end(), [&](const PlannedStem& one) { return one.name == ss(stem); });
    if (planned == m_now->plan.stems.end()) return {};
    QVariantList list{QVariantMap{{QStringLiteral("value"), QString()}, {QStringLiteral("text"), tr("as it is")}}};
    for (const std::string& patch : found->second) {
        if (static_cast<size_t>(list.size()) > kMost) break;
        list << QVariantMap{{QStringLiteral("value"), qs(patch)}, {QStringLiteral("text"), soundName(patch)}};
    }
    return list;
}

void CuePresenter::setSound(const QString& stem, const QString& patch) {
    if (patch.isEmpty()) m_otherSounds.remove(stem);
    else m_otherSounds[stem] = patch;
    Q_EMIT changesChanged();
}

}  // namespace fermata::ui
