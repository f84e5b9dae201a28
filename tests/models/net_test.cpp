// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder's bits: the same with every compiler, optimisation and vector width. The net's weights come from a counter.
#include <QtTest>

#include <bit>
#include <cmath>

#include "core/base/hash.h"
#include "models/nets/exact.h"
#include "models/nets/net.h"
#include "tests/models/windows.h"

using namespace fermata;
using namespace fermata::tokens;

namespace {

nets::NetFile countedNet() {
    nets::NetFile file;
    file.shape.width = 64;
    file.shape.layers = 2;
    file.shape.heads = 4;
    file.shape.hidden = 96;
    const int C = 64;
    uint32_t at = 0;
    const auto add = [&](const std::string& name, std::vector<int> size, float base, float spread) {
        nets::Tensor tensor{name, size, {}};
        size_t count = 1;
        for (const int n : size) count *= static_cast<size_t>(n);
        for (size_t i = 0; i < count; ++i) tensor.values.push_back(base + spread * (static_cast<float>(hash32(99, at++) >> 8) / 8388608.0F - 1.0F));
        file.tensors.push_back(std::move(tensor));
    };
    add("table", {row::kCount, C}, 0, 0.3F);
    for (int layer = 0; layer < 2; ++layer) {
        const std::string block = "blocks." + std::to_string(layer) + ".";
        add(block + "attention_norm", {C}, 1, 0.1F);
        add(block + "qkv", {3 * C, C}, 0, 0.4F);
        add(block + "out", {C, C}, 0, 0.2F);
        add(block + "mlp_norm", {C}, 1, 0.1F);
        add(block + "up", {96, C}, 0, 0.3F);
        add(block + "down", {C, 96}, 0, 0.2F);
    }
    add("norm", {C}, 1, 0.1F);
    for (size_t field = 0; field < kFields; ++field) {
        const std::string head = "heads." + std::to_string(field) + ".";
        if (field > 0) {
            add(head + "norm_in", {C}, 1, 0.1F);
            add(head + "up", {C, C}, 0, 0.2F);
            add(head + "down", {C, C}, 0, 0.2F);
        }
        add(head + "norm", {C}, 1, 0.1F);
        add(head + "bias", {kFieldSize[field]}, 0, 0.5F);
    }
    return file;
}

}  // namespace

class NetTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void bitsAreTheSameEverywhere();
    void exponentialIsCloseEnough();
    void missingTensorsAreNamed();
};

void NetTest::bitsAreTheSameEverywhere() {
    const auto net = nets::Net::create(countedNet(), "net");
    QVERIFY2(net, net ? "" : net.error().message.c_str());
    Sha256 hash;
    double sum = 0;
    for (uint32_t seed = 0; seed < 4; ++seed) {
        const Window window = test::randomWindow(seed, 4, 4);
        const Sequence sequence = encode(window, holes(window, HoleOrder::ByBar));
        const auto decoder = nets::Decoder::create(*net, 1, static_cast<int>(sequence.steps.size()) + 1);
        const size_t prefix = sequence.steps.size() / 3;
        decoder->prefix({sequence.steps.data(), prefix});
        for (size_t i = prefix; i < sequence.steps.size(); ++i) {
            decoder->feed(0, sequence.steps[i]);
            for (size_t field = 0; field < kFields; ++field) {
                const int16_t value = sequence.targets[i].value[field];
                if (value < 0) continue;
                for (const float logit : decoder->logits(0, static_cast<Field>(field))) {
                    const uint32_t bits = std::bit_cast<uint32_t>(logit);
                    hash.update(std::as_bytes(std::span(&bits, 1)));
                    sum += logit;
                }
                if (value != kEnd || field > 0) decoder->choose(0, static_cast<Field>(field), value, sequence.targets[i].heard);
            }
        }
    }
    QVERIFY(std::isfinite(sum));
    QCOMPARE(hash.finish().shortHex(), std::string("1a1c68463f"));
}

void NetTest::exponentialIsCloseEnough() {
    for (int i = -8600; i < 8000; ++i) {
        const float x = static_cast<float>(i) / 100.0F + 0.0037F;
        const double wanted = std::exp(static_cast<double>(x));
        QVERIFY2(std::abs(nets::exactExp(x) - wanted) < 2e-6 * wanted, qPrintable(QString::number(x)));
    }
    for (int position = 0; position < 5000; position += 7) {
        for (const int period : nets::kTickPeriods) {
            const nets::Turn turn = nets::turnOf(position, period);
            const double angle = 2 * 3.14159265358979324 * (position % period) / period;
            QVERIFY(std::abs(turn.cosine - std::cos(angle)) < 2e-7 && std::abs(turn.sine - std::sin(angle)) < 2e-7);
        }
    }
}

void NetTest::missingTensorsAreNamed() {
    nets::NetFile file = countedNet();
    file.tensors.erase(file.tensors.begin() + 3);
    const auto missing = nets::Net::create(std::move(file), "x.fnet");
    QVERIFY(!missing);
    QVERIFY(missing.error().message.find("blocks.0.out") != std::string::npos);
    nets::NetFile other = countedNet();
    other.tensors[1].values.pop_back();
    QVERIFY(!nets::Net::create(std::move(other), "x.fnet"));
}

QTEST_GUILESS_MAIN(NetTest)
#include "net_test.moc"
