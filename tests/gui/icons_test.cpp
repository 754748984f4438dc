// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/icons/icons.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

/// Mean brightness of what is drawn, 0 to 255; -1 when nothing is.
double brightness(const QIcon &icon, int size)
{
    const QImage image = icon.pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
    double sum = 0;
    double weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            sum += colour.lightness() * colour.alphaF();
            weight += colour.alphaF();
        }
    }
    return weight > 0 ? sum / weight : -1;
}

TEST(Icons, EveryListedIconIsDrawnInBothThemes)
{
    QFile list(u":/icons/names.txt"_s);
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    const QList<QByteArray> names = list.readAll().split('\n');
    ASSERT_GT(names.size(), 20);
    for (const bool dark : {false, true}) {
        useIcons(dark);
        for (const QByteArray &name : names) {
            if (name.isEmpty())
                continue;
            for (const int size : {16, 20}) {
                EXPECT_GE(brightness(QIcon::fromTheme(QString::fromLatin1(name)), size), 0)
                    << name.constData() << " at " << size << (dark ? ", dark" : ", light");
            }
        }
    }
}

TEST(Icons, NoneIsDrawnInTheBlueOfAnotherPalette)
{
    QFile list(u":/icons/names.txt"_s);
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    const QList<QByteArray> names = list.readAll().trimmed().split('\n');
    for (const bool dark : {false, true}) {
        useIcons(dark);
        for (const QByteArray &name : names) {
            for (const int size : {16, 20}) {
                const QImage image = QIcon::fromTheme(QString::fromLatin1(name)).pixmap(size, size).toImage();
                int blue = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor colour = image.pixelColor(x, y);
                        blue += colour.alpha() > 64 && colour.hsvSaturation() > 64 && colour.hsvHue() > 180 &&
                                colour.hsvHue() < 270;
                    }
                }
                EXPECT_EQ(blue, 0) << name.constData() << " at " << size << (dark ? ", dark" : ", light");
            }
        }
    }
}

TEST(Icons, DarkThemeHasLightIcons)
{
    useIcons(false);
    const double light = brightness(QIcon::fromTheme(u"document-new"_s), 16);
    useIcons(true);
    const double dark = brightness(QIcon::fromTheme(u"document-new"_s), 16);
    EXPECT_LT(light, 80);
    EXPECT_GT(dark, 180);
}

TEST(Icons, IconsInUseFollowTheTheme)
{
    useIcons(false);
    const QIcon icon = QIcon::fromTheme(u"document-new"_s);
    const double light = brightness(icon, 16);
    useIcons(true);
    EXPECT_GT(brightness(icon, 16), light + 100);
}

TEST(Icons, ApplicationIconIsBuiltIn)
{
    EXPECT_GE(brightness(applicationIcon(), 64), 0);
}

} // namespace
} // namespace gangmu
