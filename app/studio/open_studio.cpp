// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/open_studio.h"

#include <mutex>

#include "app/cli/session.h"
#include "db/store/watch.h"
#include "ui/timeline/programme.h"

namespace fermata::studio {
namespace {

struct SharedAudio {
    // Beside what is being played no more than that is kept of what was read and made, however long the window is open.
    explicit SharedAudio(const std::filesystem::path& folder) : blobs(folder), audio(blobs, ui::kMostInMemory) {}
    db::FileBlobStore blobs;
    AudioCache audio;
};

struct Shared {
    explicit Shared(const cli::Arguments& given) : arguments(given) {}
    std::mutex mutex;
    cli::Arguments arguments;
    std::shared_ptr<SharedAudio> audio;   // Of the database that the arguments name.
};

class OpenSession : public ui::OpenStudio {
  public:
    OpenSession(std::unique_ptr<cli::Session> session, std::shared_ptr<SharedAudio> audio)
        : m_session(std::move(session)), m_audio(std::move(audio)),
          m_studio{m_session->catalog(), m_audio->blobs, m_session->studio().clock, m_audio->audio, m_session->studio().styles,
                   m_session->studio().rules, m_session->studio().index, m_session->studio().grantTemplate, m_session->studio().studioName,
                   m_session->studio().threads, m_session->studio().signIn, m_session->studio().players} {}
    Studio& studio() override { return m_studio; }
    Result<std::unique_ptr<Watch>> watch() override { return db::openWatch(m_session->url()); }

  private:
    std::unique_ptr<cli::Session> m_session;
    std::shared_ptr<SharedAudio> m_audio;
    Studio m_studio;
};

}  // namespace

Opening openingFor(const cli::Arguments& given) {
    const auto shared = std::make_shared<Shared>(given);
    Opening opening;
    opening.opener = [shared]() -> Result<std::unique_ptr<ui::OpenStudio>> {
        cli::Arguments arguments;
        {
            const std::lock_guard lock(shared->mutex);
            arguments = shared->arguments;
        }
        auto session = cli::Session::open(arguments);
        if (!session) return fail(session.error());
        const std::lock_guard lock(shared->mutex);
        const auto folder = (*session)->blobs().folder();
        if (!shared->audio || shared->audio->blobs.folder() != folder) shared->audio = std::make_shared<SharedAudio>(folder);
        return std::unique_ptr<ui::OpenStudio>(new OpenSession(std::move(*session), shared->audio));
    };
    opening.useServer = [shared, given](const ui::ServerAddress& address) -> Result<void> {
        std::vector<std::string> words{"--database=" + (address.url.empty() ? std::string("embedded") : address.url)};
        if (!address.chunks.empty()) words.push_back("--chunks=" + address.chunks.string());
        if (given.has("grant-template")) words.push_back("--grant-template=" + given.value("grant-template"));
        const auto arguments = cli::Arguments::parse(words, {{"database", "URL", ""}, {"chunks", "DIR", ""}, {"grant-template", "FILE", ""}});
        if (!arguments) return fail(arguments.error());
        const auto session = cli::Session::open(*arguments);
        if (!session) return fail(session.error());
        const std::lock_guard lock(shared->mutex);
        shared->arguments = *arguments;
        return {};
    };
    return opening;
}

}  // namespace fermata::studio
