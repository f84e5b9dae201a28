// SPDX-License-Identifier: GPL-3.0-or-later
// Small painted items: the ruler, the hatching of what is held, icons, a page of a PDF.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace Poppler {
class Document;
}

namespace fermata::ui {

// Three rows: bars and beats, timecode, samples. Paints what is visible only.
class RulerItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList barStarts MEMBER m_barStarts NOTIFY changed)
    Q_PROPERTY(int beats MEMBER m_beats NOTIFY changed)
    Q_PROPERTY(double length MEMBER m_length NOTIFY changed)
    Q_PROPERTY(double samplesPerPixel MEMBER m_samplesPerPixel NOTIFY changed)
    Q_PROPERTY(double scroll MEMBER m_scroll NOTIFY changed)
    Q_PROPERTY(QString frameRate MEMBER m_frameRate NOTIFY changed)    // As FrameRate::parse reads it.
    Q_PROPERTY(double startFrames MEMBER m_startFrames NOTIFY changed)  // The timecode of sample 0.
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor faint MEMBER m_faint NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QString fontFamily MEMBER m_family NOTIFY changed)

  public:
    explicit RulerItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    QVariantList m_barStarts;
    int m_beats = 4;
    double m_length = 0, m_samplesPerPixel = 1000, m_scroll = 0, m_startFrames = 90000;
    QString m_frameRate = QStringLiteral("25");
    QColor m_ink, m_faint, m_line;
    QString m_family;
};

class HatchItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

  public:
    explicit HatchItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    QColor m_color;
};

// Line icons on a 24 x 24 grid, by name; drawn, so that they take any colour and size.
class IconItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

  public:
    explicit IconItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    QString m_name;
    QColor m_color;
};

class PdfPage : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(int page MEMBER m_page NOTIFY pageChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(double aspect READ aspect NOTIFY changed)  // Height over width of the first page.
    Q_PROPERTY(QString pageText READ pageText NOTIFY pageChanged)
    Q_PROPERTY(QString searched READ searched WRITE setSearched NOTIFY pageChanged)  // Marked on the page.
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY pageChanged)
    // Facts by how they are printed (pdf_rows.h); where they stand on the page, top down: {fact: index in facts, top, height},
    // as parts of the page's height; and the one whose rows are marked, -1 = none.
    Q_PROPERTY(QStringList facts MEMBER m_facts NOTIFY pageChanged)
    Q_PROPERTY(QVariantList places READ places NOTIFY pageChanged)
    Q_PROPERTY(int chosen MEMBER m_chosen NOTIFY pageChanged)

  public:
    explicit PdfPage(QQuickItem* parent = nullptr);
    ~PdfPage() override;
    QByteArray document() const { return m_bytes; }
    void setDocument(const QByteArray& bytes);
    int pageCount() const;
    double aspect() const;
    QString pageText() const;  // For screen readers.
    QString searched() const { return m_searched; }
    void setSearched(const QString& words);
    // The next page from `page` on (backward when step is -1) that holds the words, around the end; -1 = none does.
    Q_INVOKABLE int pageWith(const QString& words, int page, int step) const;
    QVariantList places() const;
    // The next page from `page` on, around the end, that prints the fact; -1 = none does.
    Q_INVOKABLE int pageOf(int fact, int page) const;
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();
    void pageChanged();
    void documentChanged();

  private:
    QByteArray m_bytes;
    std::unique_ptr<Poppler::Document> m_document;
    int m_page = 0;
    QString m_searched;
    int m_chosen = -1;
    QStringList m_facts;
    QColor m_mark{255, 200, 0, 110};
};

}  // namespace fermata::ui
