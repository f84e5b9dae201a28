// SPDX-License-Identifier: GPL-3.0-or-later
// Deterministic test signals and a look at files through other people's programs.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/hash.h"

namespace fermata {

// Stereo noise of +-range that uses the low bits too.
inline std::vector<int32_t> noise(int64_t frames, uint32_t seed, int32_t range) {
    std::vector<int32_t> out(static_cast<size_t>(frames) * 2);
    for (size_t i = 0; i < out.size(); ++i) {
        out[i] = static_cast<int32_t>(hash32(seed, static_cast<uint32_t>(i)) % (2U * static_cast<uint32_t>(range))) - range;
    }
    return out;
}

inline std::filesystem::path pathOf(const QTemporaryDir& folder) { return folder.path().toStdString(); }

inline bool hasProgram(const char* name) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
}

// Standard output of a program; its exit code is checked by the caller through `code`.
inline QString outputOf(const char* program, const QStringList& arguments, int* code = nullptr) {
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    process.waitForFinished(60000);
    if (code != nullptr) *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace fermata
