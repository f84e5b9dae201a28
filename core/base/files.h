// SPDX-License-Identifier: GPL-3.0-or-later
// Whole-file reading and atomic, durable writing. Errors name the file and the way out.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace fermata {

Result<std::string> readFile(const std::filesystem::path& path);
// Writes beside the target, fsyncs, renames and fsyncs the folder: the old or the new file, never a part.
// NoSpace when the disk is full; the old file is then untouched.
Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);
Result<void> makeFolder(const std::filesystem::path& path);
// The error for the current errno, e.g. errnoError("write", path): NoSpace for ENOSPC and EDQUOT, else Io.
Error errnoError(std::string_view action, const std::filesystem::path& path);

}  // namespace fermata
