// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include "core/base/ids.h"

namespace fermata {
namespace fs = std::filesystem;

Error errnoError(std::string_view action, const fs::path& path) {
    const int number = errno;
    const std::string what = "Cannot " + std::string(action) + " " + path.string() + ": " + std::strerror(number) + ".";
    if (number == ENOSPC || number == EDQUOT) {
        return {Code::NoSpace, what + " Free some space and try again; nothing was changed.",
                std::to_string(number)};
    }
    if (number == ENOENT) return {Code::NotFound, what, std::to_string(number)};
    return {Code::Io, what, std::to_string(number)};
}

Result<std::string> readFile(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        return fail(Code::InvalidArgument, path.string() + " is a folder; a file is needed here.");
    }
    std::ifstream in(path, std::ios::binary);
    if (!in) return fail(errnoError("read", path));
    std::ostringstream text;
    text << in.rdbuf();
    if (in.bad()) return fail(errnoError("read", path));
    return std::move(text).str();
}

Result<void> makeFolder(const fs::path& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) {
        errno = error.value();
        return fail(errnoError("create the folder", path));
    }
    return {};
}

Result<void> writeFile(const fs::path& path, std::string_view bytes) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const fs::path temporary = folder / ("." + path.filename().string().substr(0, 80) + "." + newUuid().substr(24) + ".tmp");
    const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0) return fail(errnoError("write", path));
    const auto abandon = [&] {
        const Error error = errnoError("write", path);
        ::close(fd);
        ::unlink(temporary.c_str());
        return fail(error);
    };
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            return abandon();
        }
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    if (::fsync(fd) != 0) return abandon();
    if (::close(fd) != 0 || ::rename(temporary.c_str(), path.c_str()) != 0) {
        const Error error = errnoError("write", path);
        ::unlink(temporary.c_str());
        return fail(error);
    }
    if (const int dir = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); dir >= 0) {
        ::fsync(dir);
        ::close(dir);
    }
    return {};
}

}  // namespace fermata
