// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/stored_pcm.h"

#include <sys/mman.h>

#include <QDir>
#include <QTemporaryFile>

namespace fermata::ui {

StoredPcm::StoredPcm(Samples samples) : m_samples(std::move(samples)), m_data(m_samples->data()), m_size(m_samples->size()) {}

StoredPcm::~StoredPcm() {
    if (m_mapping != nullptr) ::munmap(m_mapping, m_size * sizeof(int32_t));
}

StoredPtr StoredPcm::onDisk(Samples samples, const QString& folder) {
    const auto bytes = static_cast<qint64>(samples->size() * sizeof(int32_t));
    QDir().mkpath(folder);
    QTemporaryFile file(folder + QStringLiteral("/sound-XXXXXX"));
    if (bytes > 0 && file.open() && file.write(reinterpret_cast<const char*>(samples->data()), bytes) == bytes && file.flush()) {
        // The file loses its name as this returns; the mapping keeps it.
        void* mapping = ::mmap(nullptr, static_cast<size_t>(bytes), PROT_READ, MAP_SHARED, file.handle(), 0);
        if (mapping != MAP_FAILED) {
            std::shared_ptr<StoredPcm> sound(new StoredPcm());
            sound->m_mapping = mapping;
            sound->m_data = static_cast<const int32_t*>(mapping);
            sound->m_size = samples->size();
            return sound;
        }
    }
    return std::make_shared<const StoredPcm>(std::move(samples));
}

}  // namespace fermata::ui
