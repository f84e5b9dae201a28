// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/open_studio.h"

#include <mutex>

#include "app/cli/session.h"

namespace fermata::studio {
namespace {

struct SharedAudio {
    explicit SharedAudio(const std::filesystem::path& folder) : blobs(folder), audio(blobs) {}
    db::FileBlobStore blobs;
    AudioCache audio;
};

struct Shared {
    std::mutex mutex;
    std::shared_ptr<SharedAudio> audio;
};

class OpenSession : public ui::OpenStudio {
  public:
    OpenSession(std::unique_ptr<cli::Session> session, std::shared_ptr<SharedAudio> audio)
        : m_session(std::move(session)), m_audio(std::move(audio)),
          m_studio{m_session->catalog(), m_audio->blobs, m_session->studio().clock, m_audio->audio, m_session->studio().styles,
                   m_session->studio().rules, m_session->studio().index, m_session->studio().grantTemplate, m_session->studio().studioName,
                   m_session->studio().threads, m_session->studio().signIn, m_session->studio().players} {}
    Studio& studio() override { return m_studio; }

  private:
    std::unique_ptr<cli::Session> m_session;
    std::shared_ptr<SharedAudio> m_audio;
    Studio m_studio;
};

}  // namespace

ui::StudioOpener openerFor(const cli::Arguments& arguments) {
    return [arguments, shared = std::make_shared<Shared>()]() -> Result<std::unique_ptr<ui::OpenStudio>> {
        auto session = cli::Session::open(arguments);
        if (!session) return fail(session.error());
        const std::lock_guard lock(shared->mutex);
        if (!shared->audio) shared->audio = std::make_shared<SharedAudio>((*session)->blobs().folder());
        return std::unique_ptr<ui::OpenStudio>(new OpenSession(std::move(*session), shared->audio));
    };
}

}  // namespace fermata::studio
