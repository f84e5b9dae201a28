// SPDX-License-Identifier: GPL-3.0-or-later
// A pre-norm decoder-only transformer over compound steps, and its AdamW. Shapes: B sequences, T places, N = B T steps,
// M predictions, C width, H heads, D = C/H, P = D/2 pairs.
#include "models/nets/infiller.h"

// LibTorch's own headers warn.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
#include <torch/torch.h>
#pragma GCC diagnostic pop

#include <chrono>
#include <cmath>
#include <cstdio>

#include "models/nets/exact.h"

namespace fermata::nets {
namespace {

using torch::Tensor;
namespace tk = tokens;

Tensor longs(const std::vector<int64_t>& values, torch::Device device) {
    return torch::from_blob(const_cast<int64_t*>(values.data()), {static_cast<int64_t>(values.size())}, torch::kLong).clone().to(device);
}

// cos and sin of every position below `count`: (count, P).
std::pair<Tensor, Tensor> turnTable(int count, int pairs, bool byTime) {
    Tensor cosine = torch::empty({count, pairs});
    Tensor sine = torch::empty({count, pairs});
    float* c = cosine.data_ptr<float>();
    float* s = sine.data_ptr<float>();
    for (int position = 0; position < count; ++position) {
        for (int pair = 0; pair < pairs; ++pair) {
            const Turn turn = turnOf(position, turnPeriod(byTime, pair, pairs));
            *c++ = turn.cosine;
            *s++ = turn.sine;
        }
    }
    return {cosine, sine};
}

Tensor rmsNorm(const Tensor& x, const Tensor& gain) {
    return x * torch::rsqrt(x.square().mean(-1, true) + kNormEpsilon) * gain;
}

class TorchInfiller final : public Infiller {
  public:
    TorchInfiller(const NetShape& shape, uint32_t seed, const Options& options) : m_shape(shape), m_options(options), m_device(options.cuda ? torch::kCUDA : torch::kCPU) {
        torch::manual_seed(seed);
        const int64_t C = shape.width;
        const double residual = 0.02 / std::sqrt(2.0 * shape.layers);
        add("table", {shape.rows, C}, 0.02);
        for (int layer = 0; layer < shape.layers; ++layer) {
            const std::string block = "blocks." + std::to_string(layer) + ".";
            add(block + "attention_norm", {C}, -1);
            add(block + "qkv", {3 * C, C}, 0.02);
            add(block + "out", {C, C}, residual);
            add(block + "mlp_norm", {C}, -1);
            add(block + "up", {shape.hidden, C}, 0.02);
            add(block + "down", {C, shape.hidden}, residual);
        }
        add("norm", {C}, -1);
        for (int field = 0; field < tk::kFields; ++field) {
            const std::string head = "heads." + std::to_string(field) + ".";
            if (field > 0) {
                add(head + "norm_in", {C}, -1);
                add(head + "up", {C, C}, 0.02);
                add(head + "down", {C, C}, residual);
            }
            add(head + "norm", {C}, -1);
            add(head + "bias", {tk::kFieldSize[static_cast<size_t>(field)]}, 0);
        }
        const int pairs = shape.width / shape.heads / 2;
        const auto [tickCos, tickSin] = turnTable(tk::kMaxBars * tk::kMaxBarTicks, pairs, true);
        m_tickCos = tickCos.to(m_device);
        m_tickSin = tickSin.to(m_device);
        const auto [placeCos, placeSin] = turnTable(4096, pairs, false);
        m_placeCos = placeCos.to(m_device);
        m_placeSin = placeSin.to(m_device);
    }

    Losses train(const Batch& batch, double learningRate) override {
        for (Tensor& p : m_values) p.mutable_grad() = Tensor();
        Losses losses;
        Tensor loss = forward(batch, &losses, nullptr);
        loss.backward();
        torch::NoGradGuard still;
        m_values[0].grad()[tk::row::kNone].zero_();  // Padding stays zero.
        Tensor square = torch::zeros({}, m_device);
        for (const Tensor& p : m_values) {
            if (p.grad().defined()) square += p.grad().square().sum();
        }
        const double norm = std::sqrt(square.item<double>());
        const double scale = norm > m_options.clip ? m_options.clip / norm : 1.0;
        ++m_steps;
        const double slow = 1.0 - std::pow(0.9, static_cast<double>(m_steps));
        const double fast = 1.0 - std::pow(0.98, static_cast<double>(m_steps));
        for (size_t i = 0; i < m_values.size(); ++i) {
            Tensor& p = m_values[i];
            if (!p.grad().defined()) continue;
            const Tensor gradient = p.grad() * scale;
            m_first[i].mul_(0.9).add_(gradient, 0.1);
            m_second[i].mul_(0.98).addcmul_(gradient, gradient, 0.02);
            // Gains and biases are not pulled to zero.
            if (p.dim() > 1) p.mul_(1.0 - learningRate * m_options.weightDecay);
            p.addcdiv_(m_first[i], (m_second[i] / fast).sqrt_().add_(1e-8), -learningRate / slow);
        }
        return losses;
    }

    Losses measure(const Batch& batch) override {
        torch::NoGradGuard still;
        Losses losses;
        forward(batch, &losses, nullptr);
        return losses;
    }

    std::vector<std::array<std::vector<float>, tk::kFields>> logits(const Batch& batch) override {
        torch::NoGradGuard still;
        std::vector<std::array<std::vector<float>, tk::kFields>> all(batch.at.size());
        forward(batch, nullptr, &all);
        return all;
    }

    NetFile weights() const override {
        NetFile file{m_shape, {}};
        for (size_t i = 0; i < m_values.size(); ++i) {
            const Tensor flat = m_values[i].detach().to(torch::kCPU).contiguous();
            nets::Tensor tensor{m_names[i], {}, std::vector<float>(flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel())};
            for (const int64_t size : flat.sizes()) tensor.size.push_back(static_cast<int>(size));
            file.tensors.push_back(std::move(tensor));
        }
        return file;
    }

    void setWeights(const NetFile& file) override {
        torch::NoGradGuard still;
        for (const nets::Tensor& tensor : file.tensors) {
            Tensor& p = named(tensor.name);
            p.copy_(torch::from_blob(const_cast<float*>(tensor.values.data()), p.sizes(), torch::kFloat));
        }
    }

    int64_t steps() const override { return m_steps; }

    Result<void> save(const std::filesystem::path& path) const override {
        std::vector<Tensor> all;
        for (const std::vector<Tensor>* group : {&m_values, &m_first, &m_second}) {
            for (const Tensor& tensor : *group) all.push_back(tensor.detach().to(torch::kCPU));
        }
        all.push_back(torch::full({1}, m_steps, torch::kLong));
        try {
            const std::filesystem::path part = path.string() + ".part";
            torch::save(all, part.string());
            std::filesystem::rename(part, path);
        } catch (const std::exception& problem) {
            return fail(Code::Io, "The checkpoint “" + path.string() + "” could not be written. Is there room on the disk?", problem.what());
        }
        return {};
    }

    Result<void> load(const std::filesystem::path& path) override {
        std::vector<Tensor> all;
        try {
            torch::load(all, path.string());
        } catch (const std::exception& problem) {
            return fail(Code::Corrupt, "“" + path.string() + "” is no checkpoint that this LibTorch reads. Start without --resume.", problem.what());
        }
        bool same = all.size() == 3 * m_values.size() + 1;
        for (size_t i = 0; same && i < m_values.size(); ++i) same = all[i].sizes() == m_values[i].sizes();
        if (!same) return fail(Code::InvalidArgument, "The checkpoint “" + path.string() + "” is of a net of another shape. Give the shape it was trained with.");
        torch::NoGradGuard still;
        size_t at = 0;
        for (std::vector<Tensor>* group : {&m_values, &m_first, &m_second}) {
            for (Tensor& tensor : *group) tensor.copy_(all[at++]);
        }
        m_steps = all[at].item<int64_t>();
        return {};
    }

  private:
    // deviation < 0: ones.
    void add(const std::string& name, std::vector<int64_t> size, double deviation) {
        Tensor value = deviation < 0 ? torch::ones(size) : deviation == 0 ? torch::zeros(size) : torch::randn(size) * deviation;
        if (name == "table") value[0].zero_();
        m_names.push_back(name);
        m_values.push_back(value.to(m_device).detach().requires_grad_(true));
        m_first.push_back(torch::zeros(size, m_device));
        m_second.push_back(torch::zeros(size, m_device));
    }
    Tensor& named(const std::string& name) {
        for (size_t i = 0; i < m_names.size(); ++i) {
            if (m_names[i] == name) return m_values[i];
        }
        TORCH_CHECK(false, "no tensor ", name);
    }

    Tensor product(const Tensor& x, const Tensor& w) const {
        if (!m_options.cuda) return torch::linear(x, w);
        return torch::linear(x.to(torch::kBFloat16), w.to(torch::kBFloat16)).to(torch::kFloat);
    }

    // Sums of table rows: (count, C).
    Tensor summed(const std::vector<int64_t>& rows, const std::vector<int64_t>& starts) {
        return std::get<0>(torch::embedding_bag(named("table"), longs(rows, m_device), longs(starts, m_device), false, 0));
    }

    // x (B,T,H,D) turned: the first half of the heads by time, the second by place. c, s (B,T,H,P).
    static Tensor turned(const Tensor& x, const Tensor& c, const Tensor& s, int64_t P) {
        const Tensor a = x.narrow(-1, 0, P);
        const Tensor b = x.narrow(-1, P, P);
        return torch::cat({a * c - b * s, a * s + b * c}, -1);
    }

    // What stands after each step: (N, C).
    Tensor trunk(const Batch& batch) {
        const int64_t B = batch.sequences, T = batch.length, C = m_shape.width, H = m_shape.heads, D = C / H, P = D / 2;
        Tensor x = summed(batch.rows, batch.rowStart).view({B, T, C});
        const Tensor time = torch::from_blob(const_cast<int32_t*>(batch.time.data()), {B * T}, torch::kInt).to(torch::kLong).to(m_device);
        const auto both = [&](const Tensor& ticks, const Tensor& places) {
            const Tensor byTime = ticks.index_select(0, time).view({B, T, 1, P}).expand({B, T, H / 2, P});
            const Tensor byPlace = places.narrow(0, 0, T).view({1, T, 1, P}).expand({B, T, H - H / 2, P});
            return torch::cat({byTime, byPlace}, 2);  // (B,T,H,P)
        };
        const Tensor c = both(m_tickCos, m_placeCos), s = both(m_tickSin, m_placeSin);
        const Tensor future = torch::full({T, T}, -INFINITY, torch::TensorOptions().device(m_device)).triu(1);
        for (int layer = 0; layer < m_shape.layers; ++layer) {
            const std::string block = "blocks." + std::to_string(layer) + ".";
            const Tensor qkv = product(rmsNorm(x, named(block + "attention_norm")), named(block + "qkv")).view({B, T, 3, H, D});
            const Tensor q = turned(qkv.select(2, 0), c, s, P).transpose(1, 2);  // (B,H,T,D)
            const Tensor k = turned(qkv.select(2, 1), c, s, P).transpose(1, 2);
            const Tensor v = qkv.select(2, 2).transpose(1, 2);
            const Tensor scores = torch::matmul(q * (1.0 / std::sqrt(static_cast<double>(D))), k.transpose(2, 3)) + future;  // (B,H,T,T)
            const Tensor heard = torch::matmul(torch::softmax(scores, -1), v).transpose(1, 2).reshape({B, T, C});
            x = x + product(heard, named(block + "out"));
            const Tensor up = torch::relu(product(rmsNorm(x, named(block + "mlp_norm")), named(block + "up"))).square();
            x = x + product(up, named(block + "down"));
        }
        return rmsNorm(x, named("norm")).view({B * T, C});
    }

    // The chain of heads: each field sees those chosen before it.
    Tensor forward(const Batch& batch, Losses* losses, std::vector<std::array<std::vector<float>, tk::kFields>>* logits) {
        const auto M = static_cast<int64_t>(batch.at.size());
        Tensor z = trunk(batch).index_select(0, longs(batch.at, m_device));  // (M,C)
        const Tensor weight = torch::from_blob(const_cast<float*>(batch.weight.data()), {M}, torch::kFloat).clone().to(m_device);
        Tensor total = torch::zeros({}, m_device);
        for (int field = 0; field < tk::kFields; ++field) {
            const auto f = static_cast<size_t>(field);
            const std::string head = "heads." + std::to_string(field) + ".";
            if (field == 1) z = z + summed(batch.heard, batch.heardStart);
            if (field > 0) {
                // The field before, where there is one.
                std::vector<int64_t> before(batch.at.size());
                for (size_t i = 0; i < before.size(); ++i) {
                    const int16_t value = batch.value[i][f - 1];
                    before[i] = value < 0 ? tk::row::kNone : tk::kFieldRow[f - 1] + value;
                }
                z = z + torch::embedding(named("table"), longs(before, m_device), tk::row::kNone);
                // A tie has no pitch: its state passes that head by.
                std::vector<float> there(batch.at.size());
                for (size_t i = 0; i < there.size(); ++i) there[i] = batch.value[i][f] >= 0 ? 1.0F : 0.0F;
                const Tensor mask = torch::from_blob(there.data(), {M, 1}, torch::kFloat).clone().to(m_device);
                const Tensor up = torch::relu(product(rmsNorm(z, named(head + "norm_in")), named(head + "up"))).square();
                z = z + product(up, named(head + "down")) * mask;
            }
            std::vector<int64_t> places, wanted;
            for (size_t i = 0; i < batch.at.size(); ++i) {
                if (batch.value[i][f] < 0) continue;
                places.push_back(static_cast<int64_t>(i));
                wanted.push_back(batch.value[i][f]);
            }
            if (places.empty()) continue;
            const Tensor index = longs(places, m_device);
            const Tensor values = named("table").narrow(0, tk::kFieldRow[f], tk::kFieldSize[f]);  // tied
            const Tensor out = product(rmsNorm(z.index_select(0, index), named(head + "norm")), values) + named(head + "bias");
            if (logits != nullptr) {
                const Tensor flat = out.to(torch::kCPU).contiguous();
                for (size_t i = 0; i < places.size(); ++i) {
                    const float* first = flat.data_ptr<float>() + static_cast<int64_t>(i) * tk::kFieldSize[f];
                    (*logits)[static_cast<size_t>(places[i])][f].assign(first, first + tk::kFieldSize[f]);
                }
                continue;
            }
            const Tensor nats = -torch::log_softmax(out, -1).gather(1, longs(wanted, m_device).unsqueeze(1)).squeeze(1);
            total = total + (nats * weight.index_select(0, index)).sum();
            const Tensor flat = nats.detach().to(torch::kCPU).contiguous();
            for (size_t i = 0; i < places.size(); ++i) {
                const auto p = static_cast<size_t>(places[i]);
                losses->by[batch.hole[p]][batch.role[p]].nats[f] += flat.data_ptr<float>()[i];
            }
        }
        if (losses == nullptr) return total;
        const Tensor loss = total / weight.sum();
        for (size_t i = 0; i < batch.at.size(); ++i) {
            Losses::Sum& sum = losses->by[batch.hole[i]][batch.role[i]];
            ++sum.steps;
            sum.notes += batch.value[i][1] >= 0 ? 1 : 0;
        }
        losses->loss = loss.item<double>();
        return loss;
    }

    NetShape m_shape;
    Options m_options;
    torch::Device m_device;
    std::vector<std::string> m_names;
    std::vector<Tensor> m_values, m_first, m_second;
    Tensor m_tickCos, m_tickSin, m_placeCos, m_placeSin;
    int64_t m_steps = 0;
};

}  // namespace

std::unique_ptr<Infiller> Infiller::create(const NetShape& shape, uint32_t seed, const Options& options) {
    torch::set_num_threads(1);
    return std::make_unique<TorchInfiller>(shape, seed, options);
}

bool cudaIsThere() { return torch::cuda::is_available(); }

std::string describeTorch() {
    torch::set_num_threads(1);
    torch::NoGradGuard still;
    const torch::Tensor a = torch::ones({384, 384});
    torch::matmul(a, a);
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 4; ++i) torch::matmul(a, a);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const double speed = 4 * 2.0 * 384 * 384 * 384 / seconds / 1e9;
    char text[200];
    std::snprintf(text, sizeof text, "LibTorch %s, %.1f GFLOP/s on one thread%s", TORCH_VERSION, speed,
                  speed < 3 ? ". That is a reference BLAS or a very busy machine: install libopenblas0-pthread" : "");
    return text;
}

}  // namespace fermata::nets
