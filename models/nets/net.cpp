// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nets/net.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstring>
#include <map>

#include "core/base/files.h"
#include "models/nets/exact.h"
#include "models/nets/kernels.h"

namespace fermata::nets {
namespace {

namespace tk = tokens;
using Values = std::vector<float>;

// Matrices column by column.
struct Block {
    Values attentionNorm, qkv, out, mlpNorm, up, down;  // qkv (3C, C), out (C, C), up (hidden, C), down (C, hidden)
};
struct Head {
    Values normIn, up, down, norm, bias;                // up and down (C, C)
    Values values;                                      // The table's rows of the field, filled up to `wide` with zeros.
    int wide = 0;
};

// (rows, columns) as the kernel wants it: column by column, rows filled up to a multiple of 16.
Values columns(const float* from, size_t rows, size_t width) {
    const size_t wide = (rows + 15) / 16 * 16;
    Values into(wide * width, 0.0F);
    for (size_t r = 0; r < rows; ++r) {
        for (size_t i = 0; i < width; ++i) into[i * wide + r] = from[r * width + i];
    }
    return into;
}

class LoadedNet final : public Net {
  public:
    const NetShape& shape() const override { return m_shape; }
    Hash hash() const override { return m_hash; }

    NetShape m_shape;
    Hash m_hash;
    Values table;                                       // (rows, C)
    std::vector<Block> blocks;
    Values norm;
    std::array<Head, tk::kFields> heads;
    // Turns of every position: [position][pair].
    std::vector<Turn> tickTurns, placeTurns;
    static constexpr int kPlaces = 8192;
};

}  // namespace

Result<std::shared_ptr<const Net>> Net::create(NetFile file, std::string_view origin) {
    auto net = std::make_shared<LoadedNet>();
    net->m_shape = file.shape;
    const NetShape& s = file.shape;
    if (s.width / s.heads % 16 != 0) {
        return fail(Code::NotSupported, std::string(origin) + ": the heads of this net are " + std::to_string(s.width / s.heads) + " wide; a multiple of 16 is needed.");
    }
    std::map<std::string, Tensor*> named;
    for (Tensor& tensor : file.tensors) named[tensor.name] = &tensor;
    std::string wrong;
    const auto take = [&](const std::string& name, size_t count) -> Values {
        const auto it = named.find(name);
        if (it == named.end() || it->second->values.size() != count) {
            if (wrong.empty()) wrong = name;
            return {};
        }
        return std::move(it->second->values);
    };
    const auto matrix = [&](const std::string& name, size_t rows, size_t width) {
        const Values values = take(name, rows * width);
        return values.empty() ? Values() : columns(values.data(), rows, width);
    };
    const auto C = static_cast<size_t>(s.width), hidden = static_cast<size_t>(s.hidden);
    net->table = take("table", static_cast<size_t>(s.rows) * C);
    for (int layer = 0; layer < s.layers; ++layer) {
        const std::string block = "blocks." + std::to_string(layer) + ".";
        net->blocks.push_back({take(block + "attention_norm", C), matrix(block + "qkv", 3 * C, C), matrix(block + "out", C, C), take(block + "mlp_norm", C),
                               matrix(block + "up", hidden, C), matrix(block + "down", C, hidden)});
    }
    net->norm = take("norm", C);
    for (size_t field = 0; field < tk::kFields; ++field) {
        const std::string name = "heads." + std::to_string(field) + ".";
        Head& head = net->heads[field];
        if (field > 0) {
            head.normIn = take(name + "norm_in", C);
            head.up = matrix(name + "up", C, C);
            head.down = matrix(name + "down", C, C);
        }
        head.norm = take(name + "norm", C);
        const auto size = static_cast<size_t>(tk::kFieldSize[field]);
        head.bias = take(name + "bias", size);
        if (net->table.empty()) continue;
        head.values = columns(net->table.data() + tk::kFieldRow[field] * C, size, C);
        head.wide = static_cast<int>((size + 15) / 16 * 16);
    }
    if (!wrong.empty()) return fail(Code::Corrupt, std::string(origin) + " is no net of Fermata: its tensor “" + wrong + "” is missing or of another size.");
    const int pairs = s.width / s.heads / 2;
    for (int position = 0; position < tk::kMaxBars * tk::kMaxBarTicks; ++position) {
        for (int pair = 0; pair < pairs; ++pair) net->tickTurns.push_back(turnOf(position, turnPeriod(true, pair, pairs)));
    }
    for (int position = 0; position < LoadedNet::kPlaces; ++position) {
        for (int pair = 0; pair < pairs; ++pair) net->placeTurns.push_back(turnOf(position, turnPeriod(false, pair, pairs)));
    }
    return std::shared_ptr<const Net>(std::move(net));
}

Result<std::shared_ptr<const Net>> Net::load(const std::filesystem::path& path) {
    Result<NetFile> file = readNetFile(path);
    if (!file) return fail(file.error());
    const Result<std::string> bytes = readFile(path);
    if (!bytes) return fail(bytes.error());
    Result<std::shared_ptr<const Net>> net = create(std::move(*file), "“" + path.string() + "”");
    if (!net) return net;
    // Nobody else has it yet.
    const_cast<LoadedNet*>(static_cast<const LoadedNet*>(net->get()))->m_hash = sha256(*bytes);
    return net;
}

namespace {

// What is remembered of a run of steps: keys and values, [layer][step][C].
struct Memory {
    Values keys, values;
    int length = 0;
    int capacity = 0;
    void resize(int steps, int layers, int width) {
        capacity = steps;
        length = 0;
        keys.assign(static_cast<size_t>(steps) * static_cast<size_t>(layers) * static_cast<size_t>(width), 0.0F);
        values = keys;
    }
    size_t at(int layer, int step, int width) const {
        return (static_cast<size_t>(layer) * static_cast<size_t>(capacity) + static_cast<size_t>(step)) * static_cast<size_t>(width);
    }
};

class CachedDecoder final : public Decoder {
  public:
    CachedDecoder(std::shared_ptr<const Net> net, std::span<const int> lanesOf, int capacity, std::shared_ptr<Prefixes> read)
        : m_owner(std::move(net)), m_read(std::move(read)), m_net(static_cast<const LoadedNet&>(*m_owner)), m_capacity(std::min(capacity, LoadedNet::kPlaces)), m_prefixes(lanesOf.size()) {
        const auto C = static_cast<size_t>(m_net.m_shape.width);
        for (size_t group = 0; group < lanesOf.size(); ++group) {
            for (int lane = 0; lane < lanesOf[group]; ++lane) m_lanes.emplace_back().group = group;
        }
        for (Lane& lane : m_lanes) {
            lane.hidden.resize(C);
            lane.z.resize(C);
            lane.logits.resize(256);
        }
        m_x.resize(kTogether * C);
        m_normed.resize(kTogether * C);
        m_qkv.resize(kTogether * 3 * C);
        m_heard.resize(kTogether * C);
        m_up.resize(kTogether * static_cast<size_t>(m_net.m_shape.hidden));
        m_down.resize(kTogether * C);
        m_scores.resize(static_cast<size_t>(m_capacity) + 1);
        m_scratch.resize(3 * C);
    }

    using Decoder::prefix;
    void prefix(std::span<const tk::Step> steps, int group) override {
        const NetShape& s = m_net.m_shape;
        assert(static_cast<int>(steps.size()) <= m_capacity);
        Memory& prefix = m_prefixes[static_cast<size_t>(group)];
        prefix.resize(static_cast<int>(steps.size()), s.layers, s.width);
        for (Lane& lane : m_lanes) {
            if (lane.group == static_cast<size_t>(group)) lane.memory.resize(0, s.layers, s.width);
        }
        const size_t known = m_read ? recall(steps, prefix) : 0;
        for (size_t from = known; from < steps.size(); from += kTogether) {
            const size_t count = std::min<size_t>(kTogether, steps.size() - from);
            std::array<Token, kTogether> tokens{};
            for (size_t i = 0; i < count; ++i) tokens[i] = {&steps[from + i], &prefix, &prefix, static_cast<int>(from + i), static_cast<int>(from + i), nullptr};
            run({tokens.data(), count});
        }
        prefix.length = static_cast<int>(steps.size());
        if (!m_read || known == steps.size()) return;
        m_read->keep(std::make_shared<const Prefixes::Read>(Prefixes::Read{{steps.begin(), steps.end()}, prefix.keys, prefix.values}));
    }

    void feed(std::span<const int> lanes, std::span<const tk::Step> steps) override {
        assert(lanes.size() == steps.size());
        for (size_t from = 0; from < lanes.size(); from += kTogether) {
            const size_t count = std::min<size_t>(kTogether, lanes.size() - from);
            std::array<Token, kTogether> tokens{};
            for (size_t i = 0; i < count; ++i) {
                Lane& lane = m_lanes[static_cast<size_t>(lanes[from + i])];
                Memory& prefix = m_prefixes[lane.group];
                assert(prefix.length + lane.memory.length < m_capacity);
                grow(lane.memory);
                tokens[i] = {&steps[from + i], &prefix, &lane.memory, lane.memory.length, prefix.length + lane.memory.length, &lane};
                ++lane.memory.length;
            }
            run({tokens.data(), count});
        }
    }

    int room(int index) const override {
        const Lane& lane = m_lanes[static_cast<size_t>(index)];
        return m_capacity - m_prefixes[lane.group].length - lane.memory.length;
    }
    int length(int lane) const override { return m_lanes[static_cast<size_t>(lane)].memory.length; }
    void truncate(int lane, int steps) override {
        Memory& memory = m_lanes[static_cast<size_t>(lane)].memory;
        assert(steps >= 0 && steps <= memory.length);
        memory.length = steps;
    }

    std::span<const float> logits(int index, tk::Field field) override {
        Lane& lane = m_lanes[static_cast<size_t>(index)];
        const auto f = static_cast<size_t>(field);
        const int C = m_net.m_shape.width;
        const Head& head = m_net.heads[f];
        if (field == tk::Field::Onset) lane.z = lane.hidden;
        float* normed = m_scratch.data();
        if (field != tk::Field::Onset) {
            assert(lane.next == static_cast<int>(field));
            float* up = m_scratch.data() + C;
            float* down = up + C;
            rmsNorm(lane.z.data(), head.normIn.data(), C, normed);
            multiply(head.up.data(), C, C, normed, 0, 1, up, 0);
            for (int i = 0; i < C; ++i) up[i] = up[i] > 0 ? up[i] * up[i] : 0.0F;
            multiply(head.down.data(), C, C, up, 0, 1, down, 0);
            for (int i = 0; i < C; ++i) lane.z[static_cast<size_t>(i)] += down[i];
        }
        rmsNorm(lane.z.data(), head.norm.data(), C, normed);
        const int size = tk::kFieldSize[f];
        multiply(head.values.data(), head.wide, C, normed, 0, 1, lane.logits.data(), 0);
        for (int i = 0; i < size; ++i) lane.logits[static_cast<size_t>(i)] += head.bias[static_cast<size_t>(i)];
        lane.next = -1;
        return {lane.logits.data(), static_cast<size_t>(size)};
    }

    void choose(int index, tk::Field field, int value, const tk::Rows& heard) override {
        Lane& lane = m_lanes[static_cast<size_t>(index)];
        if (field == tk::Field::Onset) {
            for (const tk::Row r : heard) addRow(lane.z, r);
        }
        addRow(lane.z, tk::kFieldRow[static_cast<size_t>(field)] + value);
        const bool tie = field == tk::Field::Onset && value == tk::kTie;
        lane.next = tie ? static_cast<int>(tk::Field::Length) : static_cast<int>(field) + 1;
    }

  private:
    static constexpr size_t kTogether = 16;

    struct Lane {
        size_t group = 0;
        Memory memory;
        Values hidden, z, logits;
        int next = -1;      // The field whose logits may be asked for.
    };
    struct Token {
        const tk::Step* step = nullptr;
        Memory* prefix = nullptr;   // Of its group.
        Memory* memory = nullptr;   // Where it goes: a lane's, or the prefix itself.
        int slot = 0;       // In its memory.
        int place = 0;      // In the sequence.
        Lane* lane = nullptr;
    };

    const float* row(int r) const { return m_net.table.data() + static_cast<size_t>(r) * static_cast<size_t>(m_net.m_shape.width); }
    void addRow(Values& x, int r) const {
        const float* values = row(r);
        for (size_t i = 0; i < x.size(); ++i) x[i] += values[i];
    }

    // Copies what was read of these steps before; how many they are.
    size_t recall(std::span<const tk::Step> steps, Memory& into) const {
        const auto [read, same] = m_read->nearest(steps);
        const NetShape& s = m_net.m_shape;
        for (int layer = 0; layer < s.layers && same > 0; ++layer) {
            const size_t from = static_cast<size_t>(layer) * read->steps.size() * static_cast<size_t>(s.width);
            const size_t bytes = static_cast<size_t>(same) * static_cast<size_t>(s.width) * sizeof(float);
            std::memcpy(&into.keys[into.at(layer, 0, s.width)], &read->keys[from], bytes);
            std::memcpy(&into.values[into.at(layer, 0, s.width)], &read->values[from], bytes);
        }
        return static_cast<size_t>(same);
    }

    void grow(Memory& memory) const {
        if (memory.length < memory.capacity) return;
        const NetShape& s = m_net.m_shape;
        Memory larger;
        larger.resize(std::max(64, memory.capacity * 2), s.layers, s.width);
        larger.length = memory.length;
        for (int layer = 0; layer < s.layers && memory.length > 0; ++layer) {
            const size_t bytes = static_cast<size_t>(memory.length) * static_cast<size_t>(s.width) * sizeof(float);
            std::memcpy(&larger.keys[larger.at(layer, 0, s.width)], &memory.keys[memory.at(layer, 0, s.width)], bytes);
            std::memcpy(&larger.values[larger.at(layer, 0, s.width)], &memory.values[memory.at(layer, 0, s.width)], bytes);
        }
        memory = std::move(larger);
    }

    // Rotates the pairs (i, i + P) of every head.
    void turn(float* x, const Token& token) const {
        const int heads = m_net.m_shape.heads, size = m_net.m_shape.width / heads, pairs = size / 2;
        for (int head = 0; head < heads; ++head) {
            const Turn* turns = head < heads / 2 ? &m_net.tickTurns[static_cast<size_t>(token.step->time * pairs)] : &m_net.placeTurns[static_cast<size_t>(token.place * pairs)];
            float* h = x + head * size;
            for (int pair = 0; pair < pairs; ++pair) {
                const float a = h[pair], b = h[pair + pairs];
                h[pair] = a * turns[pair].cosine - b * turns[pair].sine;
                h[pair + pairs] = a * turns[pair].sine + b * turns[pair].cosine;
            }
        }
    }

    // The trunk for up to kTogether steps; steps of one memory in order.
    void run(std::span<const Token> tokens) {
        const NetShape& s = m_net.m_shape;
        const int C = s.width, count = static_cast<int>(tokens.size()), size = C / s.heads;
        const auto wide = static_cast<size_t>(C);
        const float scale = 1.0F / std::sqrt(static_cast<float>(size));
        std::fill(m_x.begin(), m_x.begin() + static_cast<std::ptrdiff_t>(tokens.size() * wide), 0.0F);
        for (size_t t = 0; t < tokens.size(); ++t) {
            float* x = &m_x[t * wide];
            for (const tk::Row r : tokens[t].step->rows) {
                const float* values = row(r);
                for (int i = 0; i < C; ++i) x[i] += values[i];
            }
        }
        for (int layer = 0; layer < s.layers; ++layer) {
            const Block& block = m_net.blocks[static_cast<size_t>(layer)];
            for (size_t t = 0; t < tokens.size(); ++t) rmsNorm(&m_x[t * wide], block.attentionNorm.data(), C, &m_normed[t * wide]);
            multiply(block.qkv.data(), 3 * C, C, m_normed.data(), wide, count, m_qkv.data(), 3 * wide);
            for (size_t t = 0; t < tokens.size(); ++t) {
                const Token& token = tokens[t];
                float* q = &m_qkv[t * 3 * wide];
                turn(q, token);
                turn(q + C, token);
                std::memcpy(&token.memory->keys[token.memory->at(layer, token.slot, C)], q + C, wide * sizeof(float));
                std::memcpy(&token.memory->values[token.memory->at(layer, token.slot, C)], q + 2 * C, wide * sizeof(float));
            }
            for (size_t t = 0; t < tokens.size(); ++t) {
                const Token& token = tokens[t];
                const bool inPrefix = token.memory == token.prefix;
                for (int head = 0; head < s.heads; ++head) {
                    const auto shift = static_cast<size_t>(head * size);
                    const auto part = [&](const Memory& memory, int length) {
                        return length == 0 ? Remembered{nullptr, nullptr, 0}
                                           : Remembered{&memory.keys[memory.at(layer, 0, C)] + shift, &memory.values[memory.at(layer, 0, C)] + shift, length};
                    };
                    attend(&m_qkv[t * 3 * wide] + shift, size, wide, inPrefix ? part(*token.prefix, token.slot + 1) : part(*token.prefix, token.prefix->length),
                           inPrefix ? Remembered{nullptr, nullptr, 0} : part(*token.memory, token.slot + 1), scale, m_scores.data(), &m_heard[t * wide] + shift);
                }
            }
            multiply(block.out.data(), C, C, m_heard.data(), wide, count, m_down.data(), wide);
            for (size_t i = 0; i < tokens.size() * wide; ++i) m_x[i] += m_down[i];
            for (size_t t = 0; t < tokens.size(); ++t) rmsNorm(&m_x[t * wide], block.mlpNorm.data(), C, &m_normed[t * wide]);
            const auto hidden = static_cast<size_t>(s.hidden);
            multiply(block.up.data(), s.hidden, C, m_normed.data(), wide, count, m_up.data(), hidden);
            for (size_t i = 0; i < tokens.size() * hidden; ++i) m_up[i] = m_up[i] > 0 ? m_up[i] * m_up[i] : 0.0F;
            multiply(block.down.data(), C, s.hidden, m_up.data(), hidden, count, m_down.data(), wide);
            for (size_t i = 0; i < tokens.size() * wide; ++i) m_x[i] += m_down[i];
        }
        for (size_t t = 0; t < tokens.size(); ++t) {
            if (tokens[t].lane != nullptr) rmsNorm(&m_x[t * wide], m_net.norm.data(), C, tokens[t].lane->hidden.data());
        }
    }

    std::shared_ptr<const Net> m_owner;
    std::shared_ptr<Prefixes> m_read;
    const LoadedNet& m_net;
    int m_capacity;
    std::vector<Memory> m_prefixes;   // By group.
    std::vector<Lane> m_lanes;
    Values m_x, m_normed, m_qkv, m_heard, m_up, m_down, m_scores, m_scratch;
};

}  // namespace

std::unique_ptr<Decoder> Decoder::create(std::shared_ptr<const Net> net, int lanes, int capacity) {
    return create(std::move(net), std::span(&lanes, 1), capacity);
}

std::unique_ptr<Decoder> Decoder::create(std::shared_ptr<const Net> net, std::span<const int> lanesOf, int capacity, std::shared_ptr<Prefixes> prefixes) {
    return std::make_unique<CachedDecoder>(std::move(net), lanesOf, capacity, std::move(prefixes));
}

}  // namespace fermata::nets
